package bangfu.inspection.step;

import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.Problem;
import bangfu.inspection.issue.Acts;
import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.Evidence;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.issue.IssueView;
import bangfu.inspection.issue.IssueViews;
import bangfu.inspection.issue.Issues;
import bangfu.inspection.issue.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Village and township put an issue right, the leader comes to see, and it is submitted. */
@ApplicationScoped
class Rectifying {
  private final Issues issues;
  private final Acts acts;
  private final Notices notices;
  private final DatedActs days;
  private final Ledger ledger;
  private final IssueViews views;

  Rectifying(
      Issues issues, Acts acts, Notices notices, DatedActs days, Ledger ledger, IssueViews views) {
    this.issues = issues;
    this.acts = acts;
    this.notices = notices;
    this.days = days;
    this.ledger = ledger;
    this.views = views;
  }

  @Transactional
  IssueView rectify(Work work, Bodies.Rectification body) {
    Issue issue = open(work, Command.RECTIFICATION);
    LocalDate day = days.day("doneOn", body.doneOn(), issue.lastActOn());
    var step = issue.rectify(day);
    notices.dueMoved(issue);
    ledger.record(issue, step, body.measure(), work.caller());
    return views.show(issue.id());
  }

  @Transactional
  IssueView visit(Work work, Bodies.LeaderVisit body) {
    Issue issue = open(work, Command.LEADER_VISIT);
    notices.requireNotified(issue, work.caller());
    LocalDate day = days.day("visitedOn", body.visitedOn(), issue.lastActOn());
    ledger.record(issue, issue.visitByLeader(day), body.summary(), work.caller());
    return views.show(issue.id());
  }

  @Transactional
  IssueView submit(Work work, Bodies.Submission body) {
    Issue issue = open(work, Command.SUBMISSION);
    LocalDate day = days.day("submittedOn", body.submittedOn(), issue.lastActOn());
    requireWork(issue);
    requireProof(issue, body);
    ledger.record(issue, issue.submit(day), body.summary(), body.evidence(), work.caller());
    return views.show(issue.id());
  }

  private void requireWork(Issue issue) {
    refuseIf(acts.countInRound(issue, Command.RECTIFICATION) == 0, StepProblem.MEASURE_MISSING);
    refuseIf(acts.countInRound(issue, Command.LEADER_VISIT) == 0, StepProblem.LEADER_VISIT_MISSING);
  }

  /** Where no household is concerned, there is none to confirm. */
  private static void requireProof(Issue issue, Bodies.Submission body) {
    refuseIf(
        !shows(body, Evidence.Phase.BEFORE) || !shows(body, Evidence.Phase.AFTER),
        StepProblem.EVIDENCE_MISSING);
    refuseIf(
        issue.household().isPresent() && !body.householdConfirmed(),
        StepProblem.CONFIRMATION_MISSING);
  }

  private static boolean shows(Bodies.Submission body, Evidence.Phase phase) {
    return body.evidence().stream().anyMatch(e -> e.phase() == phase);
  }

  private static void refuseIf(boolean refused, StepProblem problem) {
    if (refused) {
      throw new Problem(problem);
    }
  }

  private Issue open(Work work, Command command) {
    return issues.open(work.issue(), work.ifMatch(), command, work.caller().scope());
  }
}
