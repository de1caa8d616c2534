package bangfu.household.safeguards;

import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a poor village may exit on a day: every criterion must pass, an unknown one blocks. */
@Schema(
    name = "VillageExitCheck",
    description = "Whether a poor village may exit on a day: every criterion must pass.")
public record VillageExitCheck(
    @Schema(description = "The village", example = "430511203201") DivisionCode division,
    @Schema(description = "Day it was judged for", example = "2017-12-31") LocalDate asOf,
    @Schema(description = "Whether all passed", example = "true") boolean passed,
    @Schema(description = "Every criterion") List<Criterion> criteria) {

  static VillageExitCheck of(DivisionCode village, LocalDate day, List<Criterion> criteria) {
    boolean passed = criteria.stream().allMatch(c -> c.result() == Result.PASS);
    return new VillageExitCheck(village, day, passed, criteria);
  }
}
