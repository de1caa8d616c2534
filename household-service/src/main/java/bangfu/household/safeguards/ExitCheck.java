package bangfu.household.safeguards;

import bangfu.household.registry.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a household may exit on a day: every criterion must pass, an unknown one blocks. */
@Schema(
    name = "ExitCheck",
    description = "Whether a household may exit on a day: every criterion must pass.")
public record ExitCheck(
    HouseholdId householdId,
    @Schema(description = "Day it was judged for", example = "2020-11-15") LocalDate asOf,
    @Schema(description = "Whether all passed", example = "true") boolean passed,
    @Schema(description = "Every criterion") List<Criterion> criteria) {

  static ExitCheck of(HouseholdId household, LocalDate day, List<Criterion> criteria) {
    boolean passed = criteria.stream().allMatch(c -> c.result() == Result.PASS);
    return new ExitCheck(household, day, passed, criteria);
  }
}
