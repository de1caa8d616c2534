package bangfu.household.statistics.areas;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The areas that figures are asked for. */
@ApplicationScoped
public class Areas {
  /** Each division with those whose place it took, however many times. */
  private static final String WITH_PREDECESSORS =
      "select d.code, d.name, (with recursive line (code) as (select d.code union"
          + " select p.code from division p join line on p.successor_code = line.code)"
          + " select array_agg(code) from line) as line from division d";

  private final Sql sql;

  Areas(Sql sql) {
    this.sql = sql;
  }

  /** The wanted division, or the caller's own; 404 where the scope does not cover it. */
  public Area wanted(@Nullable DivisionCode division, LocalDate asOf, Scope scope) {
    DivisionCode code = division == null ? own(scope) : division;
    if (!scope.covers(code)) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    // Its name on that day; of a code that meant nothing then, the last one known.
    return sql.first(
            WITH_PREDECESSORS
                + " where d.code = ? order by d.valid @> ?::date desc, lower(d.valid) desc limit 1",
            Areas::area,
            code.value(),
            asOf)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** What lay directly in it on that day. */
  public List<Area> children(Area area, LocalDate asOf) {
    return sql.list(
        WITH_PREDECESSORS
            + " where d.valid @> ?::date and d.level <> 'PROVINCE' and d.parent_code = any (?)"
            + " order by d.code",
        Areas::area,
        asOf,
        area.codes().toArray(String[]::new));
  }

  /** What of a level lay in it on that day, itself not included. */
  public List<Area> below(Area area, DivisionCode.Level level, LocalDate asOf) {
    return sql.list(
        WITH_PREDECESSORS
            + " where d.valid @> ?::date and d.level = ? and d.code ^@ any (?) and d.code <> ?"
            + " order by d.code",
        Areas::area,
        asOf,
        level,
        area.prefixes().toArray(String[]::new),
        area.code().value());
  }

  /** What lies in it, level by level, down to the villages. */
  public AreaTree tree(Area area, LocalDate asOf) {
    Map<DivisionCode.Level, List<Area>> levels = new EnumMap<>(DivisionCode.Level.class);
    for (DivisionCode.Level level : DivisionCode.Level.values()) {
      if (level.compareTo(area.code().level()) > 0) {
        levels.put(level, below(area, level, asOf));
      }
    }
    return tree(area, levels);
  }

  private static AreaTree tree(Area area, Map<DivisionCode.Level, List<Area>> levels) {
    for (var level : levels.entrySet()) {
      List<Area> within =
          level.getValue().stream()
              .filter(found -> level.getKey().compareTo(area.code().level()) > 0)
              .filter(found -> area.covers(found.code().value()))
              .toList();
      if (!within.isEmpty()) {
        return new AreaTree(area, within.stream().map(found -> tree(found, levels)).toList());
      }
    }
    return new AreaTree(area, List.of());
  }

  /** The widest division of the scope that the area lies in: the most its caller can ask for. */
  public Area widest(Area area, LocalDate asOf, Scope scope) {
    return scope.prefixes().stream()
        .filter(area.code().value()::startsWith)
        .min(Comparator.comparingInt(String::length))
        .map(DivisionCode::ofPrefix)
        .filter(code -> !code.equals(area.code()))
        .map(code -> wanted(code, asOf, scope))
        .orElse(area);
  }

  /**
   * Every code of the area's divisions that the scope covers, of all times: where facts may lie.
   */
  public String[] places(Area area, Scope scope) {
    return sql.list(
            "select distinct code from division where code ^@ any (?) and code ^@ any (?)",
            row -> row.getString(1),
            area.prefixes().toArray(String[]::new),
            scope.forQuery())
        .toArray(String[]::new);
  }

  private static DivisionCode own(Scope scope) {
    return scope.prefixes().stream()
        .findFirst()
        .map(DivisionCode::ofPrefix)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  private static Area area(ResultSet row) throws SQLException {
    String[] line = (String[]) Objects.requireNonNull(row.getArray("line")).getArray();
    return new Area(
        new DivisionCode(row.getString("code")),
        row.getString("name"),
        Arrays.stream(line).map(code -> new DivisionCode(code).prefix()).toList());
  }
}
