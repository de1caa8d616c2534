package bangfu.household.unmasking;

import bangfu.commons.audit.Reason;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which full values of a household are needed, and why. */
@Schema(
    name = "NewUnmasking",
    description = "Which full values of one household are needed, and what for; kept for ever.")
record NewUnmasking(
    @NotEmpty
        @Schema(description = "Which fields", example = "[\"BANK_ACCOUNT\",\"ACCOUNT_HOLDER\"]")
        Set<@NotNull Identifier> fields,
    @Size(max = 50)
        @Schema(
            description =
                "Whose citizen ids: only with CITIZEN_ID in `fields`; absent means those of all who"
                    + " live there now",
            nullable = true)
        @Nullable List<@NotNull UUID> memberIds,
    @NotNull Purpose purpose,
    @NotBlank
        @Size(max = Reason.LONGEST)
        @Schema(
            description =
                "Why, in your own words, without numbers of persons: the household may read it",
            example = "银行退票，核对账号")
        String reason) {
  /**
   * @throws Problem {@code INVALID_INPUT}: the reason holds what the record must not hold, or
   *     members are named for nothing
   */
  void check() {
    List<InputError> errors = new ArrayList<>();
    if (memberIds != null && !fields.contains(Identifier.CITIZEN_ID)) {
      errors.add(new InputError("/memberIds", "INVALID", ""));
    }
    if (Reason.holdsPersonalNumber(reason)) {
      errors.add(new InputError("/reason", "PERSONAL_NUMBER", ""));
    }
    if (!errors.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_INPUT, errors);
    }
  }
}
