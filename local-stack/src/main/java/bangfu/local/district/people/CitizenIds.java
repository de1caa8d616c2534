package bangfu.local.district.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Gives out citizen ids, each once. Its memory is bounded by the days of a century. */
final class CitizenIds {
  // The numbers below 100 are left to the fixtures of tests, which may join the demo district.
  private static final int FIRST_SEQUENCE = 100;
  private static final int LAST_SEQUENCE = 999;

  private final Map<Birthday, Integer> used = new HashMap<>();

  private record Birthday(LocalDate date, Sex sex) {}

  /**
   * @throws IllegalStateException when 450 people of that sex were born on that day already
   */
  CitizenId next(LocalDate birthDate, Sex sex) {
    int before = used.merge(new Birthday(birthDate, sex), 1, Integer::sum) - 1;
    int sequence = FIRST_SEQUENCE + 2 * before + (sex == Sex.MALE ? 1 : 0);
    if (sequence > LAST_SEQUENCE) {
      throw new IllegalStateException("no citizen id is left for " + birthDate);
    }
    return CitizenId.of(birthDate, sequence);
  }
}
