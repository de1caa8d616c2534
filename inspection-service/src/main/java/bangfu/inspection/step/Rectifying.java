package bangfu.inspection.step;

import bangfu.commons.problem.Problem;
import bangfu.inspection.issue.Acts;
import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.Evidence;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.issue.IssueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Village and township put an issue right, the leader comes to see, and it is submitted. */
@ApplicationScoped
class Rectifying {
  private final Desk desk;
  private final Acts acts;
  private final Notices notices;

  Rectifying(Desk desk, Acts acts, Notices notices) {
    this.desk = desk;
    this.acts = acts;
    this.notices = notices;
  }

  @Transactional
  IssueView rectify(Work work, Bodies.Rectification body) {
    Issue issue = desk.open(work, Command.RECTIFICATION);
    LocalDate day = desk.day("doneOn", body.doneOn(), issue);
    var step = issue.rectify(day);
    notices.dueMoved(issue);
    return desk.record(work, issue, step, body.measure());
  }

  @Transactional
  IssueView visit(Work work, Bodies.LeaderVisit body) {
    Issue issue = desk.open(work, Command.LEADER_VISIT);
    notices.requireNotified(issue, work.caller());
    LocalDate day = desk.day("visitedOn", body.visitedOn(), issue);
    return desk.record(work, issue, issue.visitByLeader(day), body.summary());
  }

  @Transactional
  IssueView submit(Work work, Bodies.Submission body) {
    Issue issue = desk.open(work, Command.SUBMISSION);
    LocalDate day = desk.day("submittedOn", body.submittedOn(), issue);
    requireWork(issue);
    requireProof(issue, body);
    return desk.record(work, issue, issue.submit(day), body.summary(), body.evidence());
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
}
