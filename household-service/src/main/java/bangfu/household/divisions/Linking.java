package bangfu.household.divisions;

import bangfu.commons.caller.Caller;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DateRange;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Linking district leaders to divisions 区级领导联点: many to many, with dates. */
@ApplicationScoped
class Linking {
  private final Sql sql;
  private final Divisions divisions;
  private final VillageRevisions revisions;
  private final DatedActs acts;

  Linking(Sql sql, Divisions divisions, VillageRevisions revisions, DatedActs acts) {
    this.sql = sql;
    this.divisions = divisions;
    this.revisions = revisions;
    this.acts = acts;
  }

  /** An open link. */
  private record Open(String name, LocalDate from) {}

  @Transactional
  public LeaderView link(DivisionCode code, NewLeader leader, Caller caller) {
    divisions.requireKnown(code, caller.scope());
    LocalDate from = acts.day("from", leader.from(), null);
    revisions.lock(code);
    divisions.requireValid(code, from, caller.scope());
    if (isLinked(code, leader.staffNo(), from)) {
      throw new Problem(DivisionProblem.LEADER_LINKED_ALREADY);
    }
    sql.update(
        "insert into division_leader (division_code, staff_no, name, valid, recorded_by)"
            + " values (?, ?, ?, daterange(?, null), ?)",
        code.value(),
        leader.staffNo().value(),
        leader.name(),
        from,
        caller.subject());
    revisions.append(code, "LEADER_LINKED");
    return LeaderView.of(leader.staffNo(), leader.name(), DateRange.from(from));
  }

  @Transactional
  public LeaderView end(DivisionCode code, StaffNo staffNo, LocalDate endedOn, Caller caller) {
    divisions.requireKnown(code, caller.scope());
    revisions.lock(code);
    Open open =
        sql.first(
                "select name, lower(valid) as valid_from from division_leader"
                    + " where division_code = ? and staff_no = ? and upper_inf(valid)",
                row ->
                    new Open(row.getString("name"), row.getObject("valid_from", LocalDate.class)),
                code.value(),
                staffNo.value())
            .orElseThrow(() -> new Problem(DivisionProblem.LEADER_NOT_LINKED));
    LocalDate end = acts.day("endedOn", endedOn, open.from().plusDays(1));
    sql.update(
        "update division_leader set valid = daterange(lower(valid), ?)"
            + " where division_code = ? and staff_no = ? and upper_inf(valid)",
        end,
        code.value(),
        staffNo.value());
    revisions.append(code, "LEADER_ENDED");
    return LeaderView.of(staffNo, open.name(), DateRange.from(open.from()).until(end));
  }

  private boolean isLinked(DivisionCode code, StaffNo staffNo, LocalDate from) {
    return sql.one(
        "select exists (select from division_leader where division_code = ? and staff_no = ?"
            + " and valid && daterange(?, null))",
        row -> row.getBoolean(1),
        code.value(),
        staffNo.value(),
        from);
  }
}
