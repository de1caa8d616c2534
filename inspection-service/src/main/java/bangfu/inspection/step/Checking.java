package bangfu.inspection.step;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.inspection.issue.Acts;
import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.issue.IssueState;
import bangfu.inspection.issue.IssueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The township checks what was put right; who rectified does not. Or it goes back. */
@ApplicationScoped
class Checking {
  private final Desk desk;
  private final Acts acts;

  Checking(Desk desk, Acts acts) {
    this.desk = desk;
    this.acts = acts;
  }

  @Transactional
  IssueView pass(Work work, Bodies.TownshipCheck body) {
    Issue issue = desk.open(work, Command.TOWNSHIP_CHECK);
    acts.refuseMaker(issue, work.caller(), Command.RECTIFICATION, Command.SUBMISSION);
    LocalDate day = desk.day("checkedOn", body.checkedOn(), issue);
    return desk.record(work, issue, issue.passTownship(day), body.finding());
  }

  /** Whoever has it on the desk sends it back: the township first, then the office. */
  @Transactional
  IssueView sendBack(Work work, Bodies.Return body) {
    Issue issue = desk.open(work, Command.RETURN);
    requireDesk(issue, work.caller());
    LocalDate day = desk.day("returnedOn", body.returnedOn(), issue);
    return desk.record(work, issue, issue.sendBack(day), body.reason());
  }

  private static void requireDesk(Issue issue, Caller caller) {
    boolean inTownship = issue.state() == IssueState.SUBMITTED;
    if (!caller.is(inTownship ? Roles.TOWN : Roles.OFFICE)) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
  }
}
