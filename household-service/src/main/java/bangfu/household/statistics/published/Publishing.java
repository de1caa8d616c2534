package bangfu.household.statistics.published;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.AsOf;
import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.areas.Areas;
import bangfu.household.statistics.indicators.Asked;
import bangfu.household.statistics.indicators.Figure;
import bangfu.household.statistics.indicators.Figures;
import bangfu.household.statistics.indicators.Indicator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Freezes the figures of a month. */
@ApplicationScoped
class Publishing {
  private final Sql sql;
  private final Areas areas;
  private final Figures figures;
  private final Publications publications;
  private final Clock clock;

  Publishing(Sql sql, Areas areas, Figures figures, Publications publications, Clock clock) {
    this.sql = sql;
    this.areas = areas;
    this.figures = figures;
    this.publications = publications;
    this.clock = clock;
  }

  /**
   * Publishes a month, or corrects one beside what is published.
   *
   * @throws Problem {@code MONTH_NOT_ENDED}, {@code MONTH_PUBLISHED_ALREADY}, {@code
   *     NOTHING_TO_CORRECT}; 404 where the division is not the caller's
   */
  @Transactional
  public PublicationView publish(NewPublication publication, Caller caller) {
    LocalDate day = publication.month().lastDay();
    if (!day.isBefore(LocalDate.now(clock))) {
      throw new Problem(PublicationProblem.MONTH_NOT_ENDED, Map.of("month", publication.month()));
    }
    Area area = areas.wanted(publication.division(), day, caller.scope());
    int version = nextVersion(publication, area);
    UUID id = insert(publication, area, version, caller);
    Asked asked = new Asked(area, List.of(), AsOf.day(day), caller, Locale.SIMPLIFIED_CHINESE);
    List<@Nullable Object[]> rows = new ArrayList<>();
    figures
        .of(List.of(Indicator.values()), asked)
        .forEach((indicator, found) -> rows.add(row(id, found.get(0))));
    sql.batch(
        "insert into published_figure (publication_id, division_code, indicator, numerator,"
            + " denominator, value, figure) values (?, ?, ?, ?, ?, ?, ?::jsonb)",
        rows);
    return publications.one(id, caller);
  }

  private int nextVersion(NewPublication publication, Area area) {
    // A twin waits here for the first one's end and then sees what it published.
    sql.one(
        "select pg_advisory_xact_lock(hashtextextended(?, 42))",
        row -> 0,
        area.code().value() + " " + publication.month());
    int before =
        sql.one(
            "select coalesce(max(version), 0) from figure_publication"
                + " where division_code = ? and month = ?",
            row -> row.getInt(1),
            area.code().value(),
            publication.month().firstDay());
    if (before == 0 && publication.correctionReason() != null) {
      throw new Problem(PublicationProblem.NOTHING_TO_CORRECT);
    }
    if (before > 0 && publication.correctionReason() == null) {
      throw new Problem(PublicationProblem.MONTH_PUBLISHED_ALREADY);
    }
    return before + 1;
  }

  private UUID insert(NewPublication publication, Area area, int version, Caller caller) {
    return sql.one(
        "insert into figure_publication (division_code, division_name, month, version,"
            + " correction_reason, published_by) values (?, ?, ?, ?, ?, ?) returning id",
        row -> row.getObject(1, UUID.class),
        area.code().value(),
        area.name(),
        publication.month().firstDay(),
        version,
        publication.correctionReason(),
        caller.subject());
  }

  private @Nullable Object[] row(UUID id, Figure figure) {
    return new @Nullable Object[] {
      id,
      figure.division().value(),
      figure.indicator().name(),
      figure.numerator(),
      figure.denominator(),
      figure.value(),
      publications.json(figure)
    };
  }
}
