package bangfu.inspection.issue;

import java.time.LocalDate;

/**
 * When an issue must be put right: calendar days from the receipt of the notice (domain.md §4,
 * EX-DL: received 2020-05-06, normal, due 2020-05-21).
 */
public record Deadlines(
    int criticalDays, int normalDays, int worksDays, int warningDays, int referralDays) {

  /** As configured. */
  public static Deadlines of(IssueSettings settings) {
    return new Deadlines(
        settings.criticalDays(),
        settings.normalDays(),
        settings.worksDays(),
        settings.warningDays(),
        settings.referralDays());
  }

  /** The last day on which it is in time; of a long-term issue, the day of the first report. */
  public LocalDate due(Severity severity, LocalDate receivedOn) {
    return switch (severity) {
      case CRITICAL -> receivedOn.plusDays(criticalDays);
      case NORMAL -> receivedOn.plusDays(normalDays);
      case WORKS -> receivedOn.plusDays(worksDays);
      case LONG_TERM -> receivedOn.plusMonths(1);
    };
  }

  /** The longest extension in days: half of the time given, rounded down. */
  public int longestExtension(Severity severity) {
    return switch (severity) {
      case CRITICAL -> criticalDays / 2;
      case NORMAL -> normalDays / 2;
      case WORKS -> worksDays / 2;
      case LONG_TERM -> 0;
    };
  }

  /** Of a long-term issue: the first monthly day, counted from the receipt, after a report. */
  public static LocalDate nextReport(LocalDate receivedOn, LocalDate reportedOn) {
    int months = 1;
    while (!receivedOn.plusMonths(months).isAfter(reportedOn)) {
      months++;
    }
    return receivedOn.plusMonths(months);
  }

  /** Yellow from three days before the deadline on, red after it. */
  Light light(LocalDate dueOn, LocalDate day) {
    if (day.isAfter(dueOn)) {
      return Light.RED;
    }
    return day.isBefore(dueOn.minusDays(warningDays)) ? Light.GREEN : Light.YELLOW;
  }

  /** Whether it is so late that a referral to discipline inspection is suggested. */
  boolean referralSuggested(LocalDate dueOn, LocalDate day) {
    return !day.isBefore(dueOn.plusDays(referralDays));
  }
}
