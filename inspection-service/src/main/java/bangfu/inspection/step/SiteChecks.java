package bangfu.inspection.step;

import bangfu.commons.clock.DatedActs;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.StaffNo;
import bangfu.inspection.inspector.Inspectors;
import bangfu.inspection.issue.Acts;
import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.registry.Households;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** Checks on site before a closure, by an inspector who took no part in the rectification. */
@ApplicationScoped
class SiteChecks {
  private final Inspectors inspectors;
  private final Households households;
  private final Acts acts;
  private final DatedActs days;
  private final Sql sql;

  SiteChecks(Inspectors inspectors, Households households, Acts acts, DatedActs days, Sql sql) {
    this.inspectors = inspectors;
    this.households = households;
    this.acts = acts;
    this.days = days;
    this.sql = sql;
  }

  /** The day on site; since the submission, for before it there was nothing to see. */
  LocalDate day(Issue issue, LocalDate given) {
    return days.day("siteCheckedOn", given, acts.lastDay(issue, Command.SUBMISSION));
  }

  void requireEligible(Issue issue, StaffNo inspector, LocalDate day) {
    boolean certified =
        inspectors.find(inspector).filter(i -> i.mayInspect(issue.village(), day)).isPresent();
    boolean helps = issue.household().filter(h -> households.helps(inspector, h, day)).isPresent();
    boolean tookPart =
        acts.didOneOf(
            inspector, issue.id(), Command.RECTIFICATION, Command.SUBMISSION, Command.LEADER_VISIT);
    if (!certified || helps || tookPart) {
      throw new Problem(StepProblem.INSPECTOR_NOT_ELIGIBLE, Map.of("staffNo", inspector.value()));
    }
  }

  /** After the act of the closure, whose version it bears. */
  void insert(Issue issue, StaffNo inspector, LocalDate day) {
    sql.update(
        "insert into issue_site_check (issue_id, version, village_code, inspector_staff_no,"
            + " checked_on) values (?, ?, ?, ?, ?)",
        issue.id(),
        issue.version(),
        issue.village().value(),
        inspector.value(),
        day);
  }
}
