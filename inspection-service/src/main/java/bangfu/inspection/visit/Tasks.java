package bangfu.inspection.visit;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The drawn households that inspectors are to visit. */
@ApplicationScoped
class Tasks {
  private final Sql sql;

  Tasks(Sql sql) {
    this.sql = sql;
  }

  /** A drawn household and who visits it. */
  record Task(
      UUID itemId,
      UUID campaignId,
      UUID householdId,
      DivisionCode village,
      StaffNo inspector,
      LocalDate drawnOn) {}

  /** A task of the caller; somebody else's does not exist for him. */
  Task own(UUID itemId, Caller caller) {
    return sql.first(
            "select i.*, d.drawn_on from draw_item i join draw d on d.id = i.draw_id"
                + " where i.id = ? and i.inspector_staff_no = ? and i.village_code ^@ any (?)",
            row ->
                new Task(
                    itemId,
                    row.getObject("campaign_id", UUID.class),
                    row.getObject("household_id", UUID.class),
                    new DivisionCode(row.getString("village_code")),
                    new StaffNo(row.getString("inspector_staff_no")),
                    row.getObject("drawn_on", LocalDate.class)),
            itemId,
            caller.staffNo().map(StaffNo::value).orElse(""),
            caller.scope().forQuery())
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }
}
