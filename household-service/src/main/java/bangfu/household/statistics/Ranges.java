package bangfu.household.statistics;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days that an entry holds for. */
final class Ranges {
  private Ranges() {}

  /**
   * @throws Problem {@code INVALID_INPUT} unless the end is after the beginning
   */
  static void check(LocalDate validFrom, @Nullable LocalDate validTo) {
    if (validTo != null && !validTo.isAfter(validFrom)) {
      throw new Problem(
          CommonProblem.INVALID_INPUT, List.of(new InputError("/validTo", "DATE_RANGE_EMPTY", "")));
    }
  }
}
