package bangfu.inspection.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
  private static final Deadlines DEADLINES = new Deadlines(7, 15, 60, 3, 10);
  private static final LocalDate RECEIVED = LocalDate.of(2020, 5, 6);
  private static final LocalDate DUE = LocalDate.of(2020, 5, 21);

  /** EX-DL. */
  @Test
  void calendar_days_count_from_the_receipt() {
    assertThat(DEADLINES.due(Severity.NORMAL, RECEIVED)).isEqualTo(DUE);
    assertThat(DEADLINES.due(Severity.CRITICAL, RECEIVED)).isEqualTo("2020-05-13");
    assertThat(DEADLINES.due(Severity.WORKS, RECEIVED)).isEqualTo("2020-07-05");
    assertThat(DEADLINES.due(Severity.LONG_TERM, RECEIVED)).isEqualTo("2020-06-06");
  }

  @Test
  void a_long_term_issue_reports_each_month() {
    LocalDate received = LocalDate.of(2020, 1, 31);
    assertThat(Deadlines.nextReport(received, received)).isEqualTo("2020-02-29");
    assertThat(Deadlines.nextReport(received, LocalDate.of(2020, 2, 29))).isEqualTo("2020-03-31");
    assertThat(Deadlines.nextReport(received, LocalDate.of(2020, 6, 2))).isEqualTo("2020-06-30");
  }

  @Test
  void an_extension_is_half_at_most() {
    assertThat(DEADLINES.longestExtension(Severity.NORMAL)).isEqualTo(7);
    assertThat(DEADLINES.longestExtension(Severity.CRITICAL)).isEqualTo(3);
    assertThat(DEADLINES.longestExtension(Severity.WORKS)).isEqualTo(30);
    assertThat(DEADLINES.longestExtension(Severity.LONG_TERM)).isZero();
  }

  @Test
  void yellow_from_three_days_before_red_after_referral_ten_days_late() {
    assertThat(DEADLINES.light(DUE, LocalDate.of(2020, 5, 17))).isEqualTo(Light.GREEN);
    assertThat(DEADLINES.light(DUE, LocalDate.of(2020, 5, 18))).isEqualTo(Light.YELLOW);
    assertThat(DEADLINES.light(DUE, DUE)).isEqualTo(Light.YELLOW);
    assertThat(DEADLINES.light(DUE, LocalDate.of(2020, 5, 22))).isEqualTo(Light.RED);
    assertThat(DEADLINES.referralSuggested(DUE, LocalDate.of(2020, 5, 30))).isFalse();
    assertThat(DEADLINES.referralSuggested(DUE, LocalDate.of(2020, 5, 31))).isTrue();
  }
}
