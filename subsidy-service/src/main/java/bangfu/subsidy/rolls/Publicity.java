package bangfu.subsidy.rolls;

import java.time.LocalDate;

/**
 * 公示: calendar days counted from the day after posting; posted on 2020-06-01 for 7 days, the roll
 * may go on from 2020-06-09 (domain.md §2.6, EX-PUB).
 */
record Publicity(LocalDate postedOn, int days) {

  /** The last day of the notice. */
  LocalDate lastDay() {
    return postedOn.plusDays(days);
  }

  LocalDate earliestAdvance() {
    return lastDay().plusDays(1);
  }

  boolean hasRunOn(LocalDate day) {
    return !day.isBefore(earliestAdvance());
  }
}
