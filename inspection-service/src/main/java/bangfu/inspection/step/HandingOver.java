package bangfu.inspection.step;

import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.Deadlines;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.issue.IssueSettings;
import bangfu.inspection.issue.IssueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The office hands an issue over by written notice; the leader receives it, and may give time. */
@ApplicationScoped
class HandingOver {
  private final Desk desk;
  private final Notices notices;
  private final Deadlines deadlines;

  HandingOver(Desk desk, Notices notices, IssueSettings settings) {
    this.desk = desk;
    this.notices = notices;
    this.deadlines = Deadlines.of(settings);
  }

  @Transactional
  IssueView assign(Work work, Bodies.Assignment body) {
    Issue issue = desk.open(work, Command.ASSIGNMENT);
    LocalDate day = desk.day("notifiedOn", body.notifiedOn(), issue);
    var step = issue.assign(body.responsibleUnit(), body.goal(), day);
    notices.issue(issue, body.leaderStaffNo(), day);
    return desk.record(work, issue, step, null);
  }

  @Transactional
  IssueView receive(Work work, Bodies.Acknowledgement body) {
    Issue issue = desk.open(work, Command.ACKNOWLEDGEMENT);
    notices.requireNotified(issue, work.caller());
    LocalDate day = desk.day("receivedOn", body.receivedOn(), issue);
    var step = issue.receive(day, deadlines);
    notices.received(issue, day);
    return desk.record(work, issue, step, null);
  }

  @Transactional
  IssueView extend(Work work, Bodies.Extension body) {
    Issue issue = desk.open(work, Command.EXTENSION);
    notices.requireNotified(issue, work.caller());
    LocalDate day = desk.day("decidedOn", body.decidedOn(), issue);
    var step = issue.extend(body.days(), day, deadlines);
    notices.dueMoved(issue);
    return desk.record(work, issue, step, body.reason());
  }
}
