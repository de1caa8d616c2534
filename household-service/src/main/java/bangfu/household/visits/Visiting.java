package bangfu.household.visits;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.StaffNo;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.RecordKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Logging visits. A visit says that somebody was there; what it found comes through the door for
 * changes. So it raises no version and writes no revision.
 */
@ApplicationScoped
public class Visiting {
  private final Sql sql;
  private final RecordKeeping records;
  private final DatedActs acts;

  Visiting(Sql sql, RecordKeeping records, DatedActs acts) {
    this.sql = sql;
    this.records = records;
    this.acts = acts;
  }

  @Transactional
  public VisitView log(HouseholdId id, NewVisit visit, Caller caller) {
    StaffNo who =
        visit.staffNo() == null
            ? caller.staffNo().orElseThrow(() -> new Problem(VisitProblem.VISITOR_UNKNOWN))
            : visit.staffNo();
    LocalDate day = acts.day("visitedOn", visit.visitedOn(), null);
    var household = records.lock(id, caller.scope());
    return sql.one(
        "insert into visit (household_id, village_code, staff_no, visited_on, purpose, note,"
            + " recorded_by) values (?, ?, ?, ?, ?, ?, ?) returning *",
        Visiting::view,
        id.value(),
        household.village().value(),
        who.value(),
        day,
        visit.purpose(),
        visit.note(),
        caller.subject());
  }

  /** The earliest first. */
  List<VisitView> list(HouseholdId id, PageRequest page, Scope scope) {
    records.requireKnown(id, scope);
    return sql.list(
        "select * from visit where household_id = ? and village_code ^@ any (?)"
            + " and (visited_on, id) > (?::date, ?::uuid) order by visited_on, id limit ?",
        Visiting::view,
        id.value(),
        scope.forQuery(),
        page.after(0, "-infinity"),
        page.idAfter(1),
        page.fetch());
  }

  private static VisitView view(ResultSet row) throws SQLException {
    return new VisitView(
        row.getObject("id", UUID.class),
        new HouseholdId(row.getObject("household_id", UUID.class)),
        new StaffNo(row.getString("staff_no")),
        row.getObject("visited_on", LocalDate.class),
        row.getString("purpose"),
        row.getString("note"),
        Objects.requireNonNull(Sql.instant(row, "recorded_at")));
  }
}
