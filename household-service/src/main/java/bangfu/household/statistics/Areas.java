package bangfu.household.statistics;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The areas that figures are asked for. */
@ApplicationScoped
class Areas {
  private final Sql sql;

  Areas(Sql sql) {
    this.sql = sql;
  }

  /** The wanted division, or the caller's own; 404 where the scope does not cover it. */
  Area wanted(@Nullable DivisionCode division, LocalDate asOf, Scope scope) {
    DivisionCode code = division == null ? own(scope) : division;
    if (!scope.covers(code)) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    // Its name on that day; of a code that meant nothing then, the last one known.
    return sql.first(
            "select name from division where code = ?"
                + " order by valid @> ?::date desc, lower(valid) desc limit 1",
            row -> new Area(code, row.getString("name"), prefixes(code)),
            code.value(),
            asOf)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** What lay directly in it on that day. */
  List<Area> children(Area area, LocalDate asOf) {
    return sql.list(
        "select code, name from division where valid @> ?::date and level <> 'PROVINCE'"
            + " and parent_code = any (?) order by code",
        row -> {
          DivisionCode code = new DivisionCode(row.getString("code"));
          return new Area(code, row.getString("name"), prefixes(code));
        },
        asOf,
        codes(area));
  }

  private static String[] codes(Area area) {
    return area.prefixes().stream()
        .map(prefix -> prefix + "0".repeat(12 - prefix.length()))
        .toArray(String[]::new);
  }

  private static DivisionCode own(Scope scope) {
    return scope.prefixes().stream()
        .findFirst()
        .map(DivisionCode::ofPrefix)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  private List<String> prefixes(DivisionCode code) {
    return sql.list(
        "with recursive line (code) as (select ?::text union"
            + " select d.code from division d join line on d.successor_code = line.code)"
            + " select code from line",
        row -> new DivisionCode(row.getString(1)).prefix(),
        code.value());
  }
}
