package bangfu.inspection.step;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.inspection.issue.Acts;
import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.issue.IssueState;
import bangfu.inspection.issue.IssueView;
import bangfu.inspection.issue.IssueViews;
import bangfu.inspection.issue.Issues;
import bangfu.inspection.issue.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The township checks what was put right; who rectified does not. Or it goes back. */
@ApplicationScoped
class Checking {
  private final Issues issues;
  private final Acts acts;
  private final DatedActs days;
  private final Ledger ledger;
  private final IssueViews views;

  Checking(Issues issues, Acts acts, DatedActs days, Ledger ledger, IssueViews views) {
    this.issues = issues;
    this.acts = acts;
    this.days = days;
    this.ledger = ledger;
    this.views = views;
  }

  @Transactional
  IssueView pass(Work work, Bodies.TownshipCheck body) {
    Issue issue = open(work, Command.TOWNSHIP_CHECK);
    acts.refuseMaker(issue, work.caller(), Command.RECTIFICATION, Command.SUBMISSION);
    LocalDate day = days.day("checkedOn", body.checkedOn(), issue.lastActOn());
    ledger.record(issue, issue.passTownship(day), body.finding(), work.caller());
    return views.show(issue.id());
  }

  /** Whoever has it on the desk sends it back: the township first, then the office. */
  @Transactional
  IssueView sendBack(Work work, Bodies.Return body) {
    Issue issue = open(work, Command.RETURN);
    requireDesk(issue, work.caller());
    LocalDate day = days.day("returnedOn", body.returnedOn(), issue.lastActOn());
    ledger.record(issue, issue.sendBack(day), body.reason(), work.caller());
    return views.show(issue.id());
  }

  private static void requireDesk(Issue issue, Caller caller) {
    boolean inTownship = issue.state() == IssueState.SUBMITTED;
    if (!caller.is(inTownship ? Roles.TOWN : Roles.OFFICE)) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
  }

  private Issue open(Work work, Command command) {
    return issues.open(work.issue(), work.ifMatch(), command, work.caller().scope());
  }
}
