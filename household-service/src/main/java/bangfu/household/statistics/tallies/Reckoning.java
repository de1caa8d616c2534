package bangfu.household.statistics.tallies;

import bangfu.commons.persistence.Sql;
import bangfu.commons.value.AsOf;
import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.tallies.Tallies.Count;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts by village in one statement, however many tallies are wanted and however many villages
 * there are.
 */
@ApplicationScoped
public class Reckoning {
  private static final int LONGEST_MILLISECONDS = 55_000;

  private final Sql sql;
  private final Terms terms;

  Reckoning(Sql sql, Terms terms) {
    this.sql = sql;
    this.terms = terms;
  }

  /**
   * The tallies of every place.
   *
   * @param places codes of the divisions, within the caller's scope
   */
  public Tallies of(Collection<Tally> tallies, Area area, String[] places, AsOf asOf) {
    if (tallies.isEmpty()) {
      return new Tallies(List.of());
    }
    String text = statement(tallies);
    if (asOf.recordedBy() != null) {
      text = OnFile.before(text) + text;
    }
    Named statement = Named.of(text, terms.arguments(area, places, asOf));
    return new Tallies(patiently(statement));
  }

  static String statement(Collection<Tally> tallies) {
    Map<Part, List<Tally>> byPart =
        EnumSet.copyOf(tallies).stream()
            .collect(
                Collectors.groupingBy(
                    Tally::part, () -> new EnumMap<>(Part.class), Collectors.toList()));
    return byPart.entrySet().stream()
        .map(part -> part.getKey().select(part.getValue()))
        .collect(Collectors.joining(" union all "));
  }

  /** Figures of a whole district may take longer than what the pool grants to a request. */
  private List<Count> patiently(Named statement) {
    int before = waitAtMost(LONGEST_MILLISECONDS);
    try {
      return sql.list(
          statement.sql(),
          row -> new Count(row.getString(1), row.getString(2), row.getLong(3)),
          statement.arguments());
    } finally {
      waitAtMost(before);
    }
  }

  private int waitAtMost(int milliseconds) {
    return sql.with(
        connection -> {
          int before = connection.getNetworkTimeout();
          connection.setNetworkTimeout(Runnable::run, milliseconds);
          return before;
        });
  }
}
