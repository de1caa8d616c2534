package bangfu.inspection.issue;

import io.smallrye.config.ConfigMapping;

/** Deadlines and rules of the ledger; assumed (domain.md §4, §9), so an office may set its own. */
@ConfigMapping(prefix = "bangfu.issue")
public interface IssueSettings {
  int criticalDays();

  int normalDays();

  int worksDays();

  /** Days before the deadline from which an issue is yellow. */
  int warningDays();

  /** Days after the deadline from which a referral is suggested. */
  int referralDays();

  /** How long after its closure an issue may be opened again. */
  int reopeningMonths();

  /** Whether findings of province and city need their confirmation to be closed. */
  boolean upperConfirmation();
}
