package bangfu.household.changes;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody says of a proposal. */
@Schema(
    name = "Verdict",
    description = "Whether a proposal is accepted (in a review: passed on), and why not.")
record Verdict(
    @Schema(description = "Accepted, or in a review passed on", example = "true") @NotNull
        Boolean accepted,
    @Schema(
            description = "Why; required where it is refused, and shown to who proposed it",
            example = "死亡证明不清晰,请重新上传",
            nullable = true)
        @Size(max = 500)
        @Nullable String reason) {

  /**
   * @throws Problem {@code INVALID_INPUT} where it refuses without a reason
   */
  Verdict checked() {
    if (!accepted && (reason == null || reason.isBlank())) {
      throw new Problem(
          CommonProblem.INVALID_INPUT, List.of(new InputError("/reason", "REQUIRED", "")));
    }
    return this;
  }
}
