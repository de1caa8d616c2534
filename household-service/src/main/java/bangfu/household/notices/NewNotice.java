package bangfu.household.notices;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.household.registry.HouseholdId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A list to be posted in a village. */
@Schema(
    name = "NewNotice",
    description = "A list to be posted in a village, outside the procedures of the life cycle.")
record NewNotice(
    @NotNull @Schema(description = "Village in which it is posted", example = "430511203201")
        DivisionCode villageCode,
    @NotBlank
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Schema(
            description = "What the list is for, UPPER_SNAKE",
            pattern = "^[A-Z][A-Z0-9_]{1,39}$",
            example = "TEMPORARY_AID")
        String programme,
    @NotBlank
        @Size(max = 60)
        @Schema(description = "What stands above the list; no names", example = "临时救助公示")
        String title,
    @Schema(
            description = "Day of posting; today if absent",
            example = "2020-06-01",
            nullable = true)
        @Nullable LocalDate postedOn,
    @Min(5) @Max(60) @Schema(description = "Calendar days that it hangs, 5–60", example = "7")
        int days,
    @NotEmpty @Size(max = 10) @Schema(description = "Photos of the board: SHA-256 of each")
        List<@NotNull EvidenceHash> boardPhotos,
    @NotEmpty
        @Size(max = 500)
        @Valid
        @Schema(description = "The households, in the order of the list")
        List<@NotNull Line> lines) {

  /** A household of the list. */
  @Schema(name = "NewNoticeLine", description = "A household of the list.")
  record Line(
      @NotNull HouseholdId householdId,
      @Schema(
              implementation = Money.class,
              description = "What it is to receive; absent where it is not about money",
              nullable = true)
          @Nullable Money amount) {}

  /**
   * @throws Problem {@code INVALID_INPUT} where a household stands on the list twice
   */
  void check() {
    Set<HouseholdId> seen = new HashSet<>();
    List<InputError> errors = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!seen.add(lines.get(i).householdId())) {
        errors.add(new InputError("/lines/" + i + "/householdId", "DUPLICATE", ""));
      }
    }
    if (!errors.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_INPUT, errors);
    }
  }
}
