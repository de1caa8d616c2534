package bangfu.household.statistics.indicators;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.AsOf;
import bangfu.household.statistics.areas.Area;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers that somebody states and nobody can derive, by division and kind. */
@ApplicationScoped
class Stated {
  private final Sql sql;

  Stated(Sql sql) {
    this.sql = sql;
  }

  /** A stated number; the kind is the name of the indicator. */
  record Count(String division, String kind, long number, boolean atLeast, String source) {
    String key() {
      return key(division, kind);
    }

    static String key(String division, String kind) {
      return division + " " + kind;
    }
  }

  /**
   * What is stated for the year of the day or, while that one lasts, for the year before; the year
   * is told with the source. Never the sum of what is stated for divisions below.
   */
  Map<String, Count> of(List<Area> areas, AsOf asOf, Scope scope) {
    return sql
        .list(
            "select distinct on (division_code, kind) division_code, kind, count, at_least,"
                + " source || ' (' || year || ')' as source from stated_count"
                + " where division_code = any (?) and division_code ^@ any (?)"
                + " and year between ? - 1 and ?"
                + " and (?::timestamptz is null or recorded_at <= ?::timestamptz)"
                + " order by division_code, kind, year desc",
            row ->
                new Count(
                    row.getString("division_code"),
                    row.getString("kind"),
                    row.getLong("count"),
                    row.getBoolean("at_least"),
                    row.getString("source")),
            areas.stream().map(area -> area.code().value()).toArray(String[]::new),
            scope.forQuery(),
            asOf.day().getYear(),
            asOf.day().getYear(),
            asOf.recordedBy(),
            asOf.recordedBy())
        .stream()
        .collect(Collectors.toMap(Count::key, count -> count));
  }
}
