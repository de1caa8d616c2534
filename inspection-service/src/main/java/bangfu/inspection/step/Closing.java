package bangfu.inspection.step;

import bangfu.commons.problem.Problem;
import bangfu.inspection.issue.Acts;
import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.issue.IssueSettings;
import bangfu.inspection.issue.IssueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The office closes what was checked on site, and opens again what was found again. */
@ApplicationScoped
class Closing {
  private static final Command[] MAKERS = {
    Command.DRAFTING, Command.RECTIFICATION, Command.SUBMISSION, Command.TOWNSHIP_CHECK
  };

  private final Desk desk;
  private final Acts acts;
  private final SiteChecks siteChecks;
  private final Notices notices;
  private final IssueSettings settings;

  Closing(Desk desk, Acts acts, SiteChecks siteChecks, Notices notices, IssueSettings settings) {
    this.desk = desk;
    this.acts = acts;
    this.siteChecks = siteChecks;
    this.notices = notices;
    this.settings = settings;
  }

  /** Not by who drafted, rectified or passed it. */
  @Transactional
  IssueView close(Work work, Bodies.Closure body) {
    Issue issue = desk.open(work, Command.CLOSURE);
    acts.refuseMaker(issue, work.caller(), MAKERS);
    LocalDate checked = siteChecks.day(issue, body.siteCheckedOn());
    LocalDate day = desk.day("closedOn", body.closedOn(), later(checked, issue.lastActOn()));
    siteChecks.requireEligible(issue, body.siteInspectorStaffNo(), checked);
    requireUpperLevel(issue, body);
    var step = issue.close(body.upperReference(), day);
    notices.closed(issue, day);
    IssueView closed = desk.record(work, issue, step, body.remark());
    siteChecks.insert(issue, body.siteInspectorStaffNo(), checked);
    return closed;
  }

  @Transactional
  IssueView reopen(Work work, Bodies.Reopening body) {
    Issue issue = desk.open(work, Command.REOPENING);
    LocalDate day = desk.day("reopenedOn", body.reopenedOn(), issue);
    var step = issue.reopen(day, settings.reopeningMonths());
    notices.issue(issue, body.leaderStaffNo(), day);
    return desk.record(work, issue, step, body.reason());
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private void requireUpperLevel(Issue issue, Bodies.Closure body) {
    String reference = body.upperReference();
    boolean missing = reference == null || reference.isBlank();
    if (settings.upperConfirmation() && issue.source().isUpperLevel() && missing) {
      throw new Problem(StepProblem.UPPER_CONFIRMATION_MISSING);
    }
  }
}
