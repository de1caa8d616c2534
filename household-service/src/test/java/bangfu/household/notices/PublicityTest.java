package bangfu.household.notices;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long a notice hangs. */
class PublicityTest {
  private static final LocalDate JUNE_1 = LocalDate.of(2020, 6, 1);

  @Test
  void EX_PUB_posted_on_1_June_2020_goes_on_on_9_June_at_the_earliest() {
    Publicity publicity = new Publicity(JUNE_1, 7, List.of(), false);
    assertThat(publicity.lastDay()).isEqualTo("2020-06-08");
    assertThat(publicity.earliestAdvance()).isEqualTo("2020-06-09");
  }

  @Test
  void days_with_an_open_objection_do_not_count() {
    var pause = new DateRange(LocalDate.of(2020, 6, 5), LocalDate.of(2020, 6, 10));
    assertThat(new Publicity(JUNE_1, 7, List.of(pause), false).earliestAdvance())
        .isEqualTo("2020-06-14");
  }

  @Test
  void two_objections_at_once_stop_the_clock_once() {
    var one = new DateRange(LocalDate.of(2020, 6, 5), LocalDate.of(2020, 6, 10));
    var other = new DateRange(LocalDate.of(2020, 6, 7), LocalDate.of(2020, 6, 9));
    assertThat(new Publicity(JUNE_1, 7, List.of(one, other), false).earliestAdvance())
        .isEqualTo("2020-06-14");
  }

  @Test
  void ten_working_days_leave_out_weekends() {
    // Friday 5 June: five days of that week and the next, and so on.
    assertThat(new OfficeCalendar(Map.of()).after(LocalDate.of(2020, 6, 5), 10))
        .isEqualTo("2020-06-19");
  }

  @Test
  void a_holiday_is_no_working_day_and_a_worked_weekend_is_one() {
    var dragonBoat =
        Map.of(
            LocalDate.of(2020, 6, 25), false,
            LocalDate.of(2020, 6, 26), false,
            LocalDate.of(2020, 6, 28), true);
    var calendar = new OfficeCalendar(dragonBoat);
    assertThat(calendar.isWorking(LocalDate.of(2020, 6, 25))).isFalse();
    assertThat(calendar.isWorking(LocalDate.of(2020, 6, 27))).isFalse();
    assertThat(calendar.isWorking(LocalDate.of(2020, 6, 28))).isTrue();
    assertThat(calendar.after(LocalDate.of(2020, 6, 24), 2)).isEqualTo("2020-06-29");
  }
}
