package bangfu.inspection.step;

import bangfu.commons.clock.DatedActs;
import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.Deadlines;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.issue.IssueSettings;
import bangfu.inspection.issue.IssueView;
import bangfu.inspection.issue.IssueViews;
import bangfu.inspection.issue.Issues;
import bangfu.inspection.issue.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The office hands an issue over by written notice; the leader receives it, and may give time. */
@ApplicationScoped
class HandingOver {
  private final Issues issues;
  private final Notices notices;
  private final DatedActs days;
  private final Ledger ledger;
  private final IssueViews views;
  private final Deadlines deadlines;

  HandingOver(
      Issues issues,
      Notices notices,
      DatedActs days,
      Ledger ledger,
      IssueViews views,
      IssueSettings settings) {
    this.issues = issues;
    this.notices = notices;
    this.days = days;
    this.ledger = ledger;
    this.views = views;
    this.deadlines = Deadlines.of(settings);
  }

  @Transactional
  IssueView assign(Work work, Bodies.Assignment body) {
    Issue issue = open(work, Command.ASSIGNMENT);
    LocalDate day = days.day("notifiedOn", body.notifiedOn(), issue.lastActOn());
    var step = issue.assign(body.responsibleUnit(), body.goal(), day);
    notices.issue(issue, body.leaderStaffNo(), day);
    ledger.record(issue, step, null, work.caller());
    return views.show(issue.id());
  }

  @Transactional
  IssueView receive(Work work, Bodies.Acknowledgement body) {
    Issue issue = open(work, Command.ACKNOWLEDGEMENT);
    notices.requireNotified(issue, work.caller());
    LocalDate day = days.day("receivedOn", body.receivedOn(), issue.lastActOn());
    var step = issue.receive(day, deadlines);
    notices.received(issue, day);
    ledger.record(issue, step, null, work.caller());
    return views.show(issue.id());
  }

  @Transactional
  IssueView extend(Work work, Bodies.Extension body) {
    Issue issue = open(work, Command.EXTENSION);
    notices.requireNotified(issue, work.caller());
    LocalDate day = days.day("decidedOn", body.decidedOn(), issue.lastActOn());
    var step = issue.extend(body.days(), day, deadlines);
    notices.dueMoved(issue);
    ledger.record(issue, step, body.reason(), work.caller());
    return views.show(issue.id());
  }

  private Issue open(Work work, Command command) {
    return issues.open(work.issue(), work.ifMatch(), command, work.caller().scope());
  }
}
