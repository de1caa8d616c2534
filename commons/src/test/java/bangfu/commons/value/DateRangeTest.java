package bangfu.commons.value;

import static bangfu.commons.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
  private static final LocalDate MAY = LocalDate.of(2020, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2020, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2020, 8, 1);

  @Test
  void the_first_day_belongs_to_a_range_and_the_last_does_not() {
    DateRange june = new DateRange(JUNE, JULY);

    assertThat(june.contains(JUNE.minusDays(1))).isFalse();
    assertThat(june.contains(JUNE)).isTrue();
    assertThat(june.contains(JULY.minusDays(1))).isTrue();
    assertThat(june.contains(JULY)).isFalse();
  }

  @Test
  void an_open_range_has_no_last_day() {
    assertThat(DateRange.from(JUNE).to()).isNull();
    assertThat(DateRange.from(JUNE).contains(LocalDate.MAX)).isTrue();
    assertThat(DateRange.from(JUNE).contains(MAY)).isFalse();
  }

  @Test
  void an_open_range_can_be_given_an_end() {
    assertThat(DateRange.from(JUNE).until(JULY)).isEqualTo(new DateRange(JUNE, JULY));
  }

  @Test
  void ranges_with_a_day_in_common_overlap() {
    assertOverlap(new DateRange(MAY, JULY), new DateRange(JUNE, AUGUST), true);
    assertOverlap(new DateRange(MAY, AUGUST), new DateRange(JUNE, JULY), true);
    assertOverlap(new DateRange(MAY, JUNE.plusDays(1)), new DateRange(JUNE, JULY), true);
    assertOverlap(DateRange.from(MAY), DateRange.from(AUGUST), true);
    assertOverlap(DateRange.from(JUNE), new DateRange(MAY, JULY), true);
  }

  @Test
  void ranges_that_only_meet_do_not_overlap() {
    assertOverlap(new DateRange(MAY, JUNE), new DateRange(JUNE, JULY), false);
    assertOverlap(new DateRange(MAY, JUNE), new DateRange(JULY, AUGUST), false);
    assertOverlap(new DateRange(MAY, JUNE), DateRange.from(JUNE), false);
  }

  @Test
  void a_range_without_a_day_is_refused() {
    assertRefused("DATE_RANGE_EMPTY", "2020-06-01", () -> new DateRange(JUNE, JUNE));
    assertRefused("DATE_RANGE_EMPTY", "2020-06-01", () -> new DateRange(JUNE, MAY));
    assertRefused("DATE_RANGE_EMPTY", "2020-06-01", () -> DateRange.from(JUNE).until(JUNE));
  }

  private static void assertOverlap(DateRange one, DateRange other, boolean expected) {
    assertThat(one.overlaps(other)).isEqualTo(expected);
    assertThat(other.overlaps(one)).isEqualTo(expected);
  }
}
