package bangfu.household.briefing;

import bangfu.household.statistics.indicators.Asked;
import bangfu.household.statistics.indicators.Figure;
import bangfu.household.statistics.indicators.Figures;
import bangfu.household.statistics.indicators.Indicator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Draws up briefings. */
@ApplicationScoped
class Briefings {
  private final Rows rows;
  private final Figures figures;
  private final Projects projects;
  private final Clock clock;

  Briefings(Rows rows, Figures figures, Projects projects, Clock clock) {
    this.rows = rows;
    this.figures = figures;
    this.projects = projects;
    this.clock = clock;
  }

  /** All rows; every figure of them is counted in one statement. */
  BriefingView of(Asked asked) {
    Map<Indicator, List<Figure>> found = figures.of(rows.indicators(), asked);
    return new BriefingView(
        asked.area().code(),
        asked.area().name(),
        asked.asOf().toString(),
        clock.instant(),
        rows.all().stream().map(row -> row(row, found, asked)).toList(),
        projects.of(asked.area(), asked.asOf(), asked.caller()));
  }

  private static BriefingRow row(Rows.Row row, Map<Indicator, List<Figure>> found, Asked asked) {
    boolean chinese = asked.locale().getLanguage().equals("zh");
    return new BriefingRow(
        row.number(),
        row.nameZh(),
        row.nameEn(),
        chinese ? row.noteZh() : row.noteEn(),
        row.indicators().stream()
            .map(indicator -> Objects.requireNonNull(found.get(indicator)).get(0))
            .toList());
  }
}
