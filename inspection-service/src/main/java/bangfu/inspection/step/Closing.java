package bangfu.inspection.step;

import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.Problem;
import bangfu.inspection.issue.Acts;
import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.issue.IssueSettings;
import bangfu.inspection.issue.IssueView;
import bangfu.inspection.issue.IssueViews;
import bangfu.inspection.issue.Issues;
import bangfu.inspection.issue.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The office closes what was checked on site, and opens again what was found again. */
@ApplicationScoped
class Closing {
  private final Issues issues;
  private final Acts acts;
  private final DatedActs days;
  private final SiteChecks siteChecks;
  private final Notices notices;
  private final Ledger ledger;
  private final IssueViews views;
  private final IssueSettings settings;

  Closing(
      Issues issues,
      Acts acts,
      DatedActs days,
      SiteChecks siteChecks,
      Notices notices,
      Ledger ledger,
      IssueViews views,
      IssueSettings settings) {
    this.issues = issues;
    this.acts = acts;
    this.days = days;
    this.siteChecks = siteChecks;
    this.notices = notices;
    this.ledger = ledger;
    this.views = views;
    this.settings = settings;
  }

  /** Not by who drafted, rectified or passed it. */
  @Transactional
  IssueView close(Work work, Bodies.Closure body) {
    Issue issue = open(work, Command.CLOSURE);
    acts.refuseMaker(
        issue,
        work.caller(),
        Command.DRAFTING,
        Command.RECTIFICATION,
        Command.SUBMISSION,
        Command.TOWNSHIP_CHECK);
    LocalDate checked = siteChecks.day(issue, body.siteCheckedOn());
    LocalDate earliest = checked.isAfter(issue.lastActOn()) ? checked : issue.lastActOn();
    LocalDate day = days.day("closedOn", body.closedOn(), earliest);
    siteChecks.requireEligible(issue, body.siteInspectorStaffNo(), checked);
    requireUpperLevel(issue, body);
    var step = issue.close(body.upperReference(), day);
    notices.closed(issue, day);
    ledger.record(issue, step, body.remark(), work.caller());
    siteChecks.insert(issue, body.siteInspectorStaffNo(), checked);
    return views.show(issue.id());
  }

  @Transactional
  IssueView reopen(Work work, Bodies.Reopening body) {
    Issue issue = open(work, Command.REOPENING);
    LocalDate day = days.day("reopenedOn", body.reopenedOn(), issue.lastActOn());
    var step = issue.reopen(day, settings.reopeningMonths());
    notices.issue(issue, body.leaderStaffNo(), day);
    ledger.record(issue, step, body.reason(), work.caller());
    return views.show(issue.id());
  }

  private void requireUpperLevel(Issue issue, Bodies.Closure body) {
    String reference = body.upperReference();
    boolean missing = reference == null || reference.isBlank();
    if (settings.upperConfirmation() && issue.source().isUpperLevel() && missing) {
      throw new Problem(StepProblem.UPPER_CONFIRMATION_MISSING);
    }
  }

  private Issue open(Work work, Command command) {
    return issues.open(work.issue(), work.ifMatch(), command, work.caller().scope());
  }
}
