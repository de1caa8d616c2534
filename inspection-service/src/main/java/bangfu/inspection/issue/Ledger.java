package bangfu.inspection.issue;

import bangfu.commons.caller.Caller;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.inspection.suspension.Suspensions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records the steps of issues: the act, what it does to payments, the revision. */
@ApplicationScoped
public class Ledger {
  private final Issues issues;
  private final Acts acts;
  private final IssueViews views;
  private final Suspensions suspensions;
  private final RevisionLog revisions;

  Ledger(
      Issues issues, Acts acts, IssueViews views, Suspensions suspensions, RevisionLog revisions) {
    this.issues = issues;
    this.acts = acts;
    this.views = views;
    this.suspensions = suspensions;
    this.revisions = revisions;
  }

  public void record(Issue issue, Step step, @Nullable String note, Caller caller) {
    record(issue, step, note, List.of(), caller);
  }

  /** Writes what an issue has just done, in the transaction in which it did it. */
  public void record(
      Issue issue, Step step, @Nullable String note, List<Evidence> evidence, Caller caller) {
    issues.flush();
    acts.insert(issue, step, note, evidence, caller);
    suspend(issue, step);
    revisions.append(
        new NewRevision(
            "issue",
            issue.id(),
            issue.version(),
            step.command().name(),
            issue.village(),
            note,
            views.snapshot(issue.id())));
  }

  /** Registering demands, closing and voiding lift, reopening demands again. */
  private void suspend(Issue issue, Step step) {
    issue
        .demandedProgramme()
        .ifPresent(
            programme -> {
              switch (step.to()) {
                case REGISTERED, REOPENED ->
                    suspensions.demand(demanded(issue, programme), step.on());
                case VOID, CLOSED -> suspensions.lift(issue.id(), step.on());
                case DRAFT, ASSIGNED, RECTIFYING, SUBMITTED, TOWN_PASSED -> {
                  // what is demanded stays so
                }
              }
            });
  }

  private static Suspensions.Demanded demanded(Issue issue, String programme) {
    return new Suspensions.Demanded(
        issue.id(),
        issue.number(),
        issue.person().orElseThrow(),
        issue.village(),
        programme,
        issue.category().orElseThrow().name());
  }
}
