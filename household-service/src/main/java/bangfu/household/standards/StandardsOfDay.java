package bangfu.household.standards;

import bangfu.commons.problem.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** All standards that hold in a division on a day. */
public record StandardsOfDay(LocalDate day, Map<StandardCode, Standard> found) {
  public StandardsOfDay {
    found = Map.copyOf(found);
  }

  public Optional<Standard> find(StandardCode code) {
    return Optional.ofNullable(found.get(code));
  }

  /**
   * The standard of the day.
   *
   * @throws Problem {@code NO_STANDARD_FOR_DATE}: what is not set is not guessed
   */
  public Standard get(StandardCode code) {
    return find(code)
        .orElseThrow(
            () ->
                new Problem(
                    StandardProblem.NO_STANDARD_FOR_DATE,
                    Map.of("standard", code.name(), "day", day.toString())));
  }
}
