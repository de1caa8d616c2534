package bangfu.inspection.step;

import bangfu.commons.clock.DatedActs;
import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.Evidence;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.issue.IssueView;
import bangfu.inspection.issue.IssueViews;
import bangfu.inspection.issue.Issues;
import bangfu.inspection.issue.Ledger;
import bangfu.inspection.issue.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each step begins and ends: the issue is taken up, and what it did is put on record. */
@ApplicationScoped
class Desk {
  private final Issues issues;
  private final DatedActs days;
  private final Ledger ledger;
  private final IssueViews views;

  Desk(Issues issues, DatedActs days, Ledger ledger, IssueViews views) {
    this.issues = issues;
    this.days = days;
    this.ledger = ledger;
    this.views = views;
  }

  /** The issue, locked; refused where it is not the caller's, another version or another state. */
  Issue open(Work work, Command command) {
    return issues.open(work.issue(), work.ifMatch(), command, work.caller().scope());
  }

  /** The day of the step: not before the last one. */
  LocalDate day(String field, @Nullable LocalDate given, Issue issue) {
    return day(field, given, issue.lastActOn());
  }

  LocalDate day(String field, @Nullable LocalDate given, LocalDate earliest) {
    return days.day(field, given, earliest);
  }

  IssueView record(Work work, Issue issue, Step step, @Nullable String note) {
    return record(work, issue, step, note, List.of());
  }

  IssueView record(
      Work work, Issue issue, Step step, @Nullable String note, List<Evidence> evidence) {
    ledger.record(issue, step, note, evidence, work.caller());
    return views.show(issue.id());
  }
}
