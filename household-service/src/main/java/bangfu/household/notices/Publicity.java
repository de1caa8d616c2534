package bangfu.household.notices;

import bangfu.commons.value.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * How long a notice hangs: calendar days from the day after it was posted (domain.md §2.6). A day
 * on which an objection is open does not count.
 *
 * @param pauses the days of each objection that stop the clock
 * @param objected whether an objection waits for its ruling
 */
public record Publicity(LocalDate postedOn, int days, List<DateRange> pauses, boolean objected) {
  public Publicity {
    pauses = List.copyOf(pauses);
  }

  /** The last day on which it hangs. */
  public LocalDate lastDay() {
    LocalDate day = postedOn;
    int counted = 0;
    while (counted < days) {
      day = day.plusDays(1);
      counted += isPaused(day) ? 0 : 1;
    }
    return day;
  }

  /** The first day on which the procedure may go on. */
  public LocalDate earliestAdvance() {
    return lastDay().plusDays(1);
  }

  private boolean isPaused(LocalDate day) {
    return pauses.stream().anyMatch(pause -> pause.contains(day));
  }
}
