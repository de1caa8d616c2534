package bangfu.household.divisions;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads divisions as they were on a day. */
@ApplicationScoped
public class Divisions {
  private static final String SELECT =
      "select code, name, level, township_kind, parent_code, lower(valid) as valid_from,"
          + " upper(valid) as valid_to, successor_code, village_id,"
          + " poverty_village_on(poverty_village, village_id, day) as poverty_village,"
          + " (select exited_on from village v where v.id = village_id and exited_on <= day)"
          + " as exited_on from division, (select coalesce(?::date, 'infinity') as day) asked";

  private final Sql sql;

  Divisions(Sql sql) {
    this.sql = sql;
  }

  /** Which divisions are wanted: of a level, below a parent, valid on a day. */
  record Filter(@Nullable Level level, @Nullable DivisionCode parent, LocalDate asOf) {}

  List<DivisionView> page(Filter filter, PageRequest page) {
    return sql.list(
        SELECT
            + " where valid @> ?::date and (?::text is null or level = ?)"
            + " and (?::text is null or parent_code = ?) and code > ? order by code limit ?",
        Divisions::view,
        filter.asOf(),
        filter.asOf(),
        name(filter.level()),
        name(filter.level()),
        value(filter.parent()),
        value(filter.parent()),
        page.after(0, ""),
        page.fetch());
  }

  long count(Filter filter) {
    return sql.one(
        "select count(*) from division where valid @> ?::date"
            + " and (?::text is null or level = ?) and (?::text is null or parent_code = ?)",
        row -> row.getLong(1),
        filter.asOf(),
        name(filter.level()),
        name(filter.level()),
        value(filter.parent()),
        value(filter.parent()));
  }

  /** The version valid on the day; the latest where no day is given. */
  Optional<DivisionView> find(DivisionCode code, @Nullable LocalDate asOf) {
    return sql.first(
        SELECT
            + " where code = ? and (?::date is null or valid @> ?::date)"
            + " order by lower(valid) desc limit 1",
        Divisions::view,
        asOf,
        code.value(),
        asOf,
        asOf);
  }

  /**
   * Refuses what the caller does not answer for and what was never a division.
   *
   * @throws Problem 404
   */
  public void requireKnown(DivisionCode code, Scope scope) {
    if (!scope.covers(code) || find(code, null).isEmpty()) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
  }

  /**
   * Refuses besides what was no division on a day.
   *
   * @throws Problem 404, or 422 {@code DIVISION_NOT_VALID}
   */
  public void requireValid(DivisionCode code, LocalDate day, Scope scope) {
    requireKnown(code, scope);
    if (find(code, day).isEmpty()) {
      throw new Problem(DivisionProblem.DIVISION_NOT_VALID);
    }
  }

  /** Leaders of all times, within the scope. */
  List<LeaderView> leaders(DivisionCode code, Scope scope) {
    return sql.list(
        "select staff_no, name, lower(valid) as valid_from, upper(valid) as valid_to"
            + " from division_leader where division_code = ? and division_code ^@ any (?)"
            + " order by lower(valid), staff_no",
        row ->
            new LeaderView(
                new StaffNo(row.getString("staff_no")),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                Sql.date(row, "valid_to")),
        code.value(),
        scope.forQuery());
  }

  private static DivisionView view(ResultSet row) throws SQLException {
    String kind = row.getString("township_kind");
    String poverty = row.getString("poverty_village");
    return new DivisionView(
        new DivisionCode(row.getString("code")),
        row.getString("name"),
        Level.valueOf(row.getString("level")),
        kind == null ? null : TownshipKind.valueOf(kind),
        code(row.getString("parent_code")),
        row.getObject("valid_from", LocalDate.class),
        Sql.date(row, "valid_to"),
        code(row.getString("successor_code")),
        row.getObject("village_id", UUID.class),
        poverty == null ? null : PovertyVillage.valueOf(poverty),
        Sql.date(row, "exited_on"),
        null);
  }

  private static @Nullable DivisionCode code(@Nullable String text) {
    return text == null ? null : new DivisionCode(text);
  }

  private static @Nullable String value(@Nullable DivisionCode code) {
    return code == null ? null : code.value();
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
