package bangfu.household.divisions;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Departments, teams and committees that answer for divisions: many to many, with dates. */
@ApplicationScoped
class Units {
  private static final String SELECT =
      "select u.*, lower(u.valid) as valid_from, upper(u.valid) as valid_to from division_unit u"
          + " where u.division_code = ? and u.division_code ^@ any (?)";

  private final Sql sql;
  private final Divisions divisions;
  private final DatedActs acts;

  Units(Sql sql, Divisions divisions, DatedActs acts) {
    this.sql = sql;
    this.divisions = divisions;
    this.acts = acts;
  }

  @Transactional
  public UnitView link(DivisionCode code, NewUnit unit, Caller caller) {
    LocalDate from = acts.day("from", unit.from(), null);
    divisions.requireValid(code, from, caller.scope());
    UUID id =
        sql.one(
            "insert into division_unit (division_code, kind, unit, staff_no, valid, recorded_by)"
                + " values (?, ?, ?, ?, daterange(?, null), ?) returning id",
            row -> row.getObject(1, UUID.class),
            code.value(),
            unit.kind(),
            unit.unit(),
            unit.staffNo() == null ? null : unit.staffNo().value(),
            from,
            caller.subject());
    return find(code, id, caller.scope());
  }

  @Transactional
  public UnitView end(DivisionCode code, UUID id, LocalDate endedOn, Caller caller) {
    sql.list("select id from division_unit where id = ? for update", row -> row.getString(1), id);
    UnitView unit = find(code, id, caller.scope());
    if (unit.to() != null) {
      throw new Problem(DivisionProblem.UNIT_ENDED);
    }
    LocalDate end = acts.day("endedOn", endedOn, unit.from().plusDays(1));
    sql.update("update division_unit set valid = daterange(lower(valid), ?) where id = ?", end, id);
    return find(code, id, caller.scope());
  }

  /** Those of all times, the earliest first. */
  List<UnitView> list(DivisionCode code, PageRequest page, Scope scope) {
    return sql.list(
        SELECT
            + " and (lower(u.valid), u.id) > (?::date, ?::uuid)"
            + " order by lower(u.valid), u.id limit ?",
        Units::view,
        code.value(),
        scope.forQuery(),
        page.after(0, "-infinity"),
        page.idAfter(1),
        page.fetch());
  }

  private UnitView find(DivisionCode code, UUID id, Scope scope) {
    return sql.first(SELECT + " and u.id = ?", Units::view, code.value(), scope.forQuery(), id)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  private static UnitView view(ResultSet row) throws SQLException {
    String staff = row.getString("staff_no");
    return new UnitView(
        row.getObject("id", UUID.class),
        new DivisionCode(row.getString("division_code")),
        UnitKind.valueOf(row.getString("kind")),
        row.getString("unit"),
        staff == null ? null : new StaffNo(staff),
        row.getObject("valid_from", LocalDate.class),
        Sql.date(row, "valid_to"));
  }
}
