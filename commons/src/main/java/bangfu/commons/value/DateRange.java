package bangfu.commons.value;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Days from one date until before another; half-open, so that one range begins on the day on which
 * the one before it ends.
 *
 * @param from the first day
 * @param to the first day no longer in it; null while no end is known
 */
@Schema(
    requiredProperties = "from",
    description = "Days from the first date until before the second; open without the second.")
public record DateRange(
    @Schema(description = "First day.") LocalDate from,
    @Schema(nullable = true, description = "First day after it; none while no end is known.")
        @Nullable LocalDate to) {

  /**
   * @throws InvalidValue {@code DATE_RANGE_EMPTY} unless {@code to} is after {@code from}
   */
  public DateRange {
    if (to != null && !to.isAfter(from)) {
      throw new InvalidValue("DATE_RANGE_EMPTY", "a range ends after the day it begins");
    }
  }

  /** All days from this one on. */
  public static DateRange from(LocalDate from) {
    return new DateRange(from, null);
  }

  /** The same beginning with this end (exclusive). */
  public DateRange until(LocalDate end) {
    return new DateRange(from, end);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && endsAfter(day);
  }

  /** Whether the two have a day in common. */
  public boolean overlaps(DateRange other) {
    return other.endsAfter(from) && endsAfter(other.from);
  }

  private boolean endsAfter(LocalDate day) {
    return to == null || day.isBefore(to);
  }
}
