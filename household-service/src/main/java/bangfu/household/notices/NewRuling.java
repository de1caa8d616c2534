package bangfu.household.notices;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ruling on an objection. */
@Schema(name = "NewRuling", description = "A ruling on an objection.")
record NewRuling(
    @NotNull Ruling ruling,
    @Schema(
            description = "Day of the ruling; today if absent",
            example = "2020-06-10",
            nullable = true)
        @Nullable LocalDate ruledOn,
    @NotBlank @Size(max = 500) @Schema(description = "Why; shown to staff only", example = "经核查不属实")
        String reason,
    @Schema(
            description =
                "Day the household, or the village, was told; must be given where the objection is upheld",
            example = "2020-06-10",
            nullable = true)
        @Nullable LocalDate householdToldOn) {

  /**
   * @throws Problem {@code INVALID_INPUT} where it was not told to whom it is to the disadvantage
   */
  void check() {
    if (ruling == Ruling.UPHELD && householdToldOn == null) {
      throw new Problem(
          CommonProblem.INVALID_INPUT, List.of(new InputError("/householdToldOn", "REQUIRED", "")));
    }
  }
}
