package bangfu.inspection.visit;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to one question of the checklist. */
@Schema(description = "The answer to one question of the checklist")
record Answer(
    @NotNull @Schema(description = "Code of the question", example = "SAFE_WATER") String code,
    @NotNull @Schema(description = "The answer") Value answer) {

  /** How a question is answered. */
  @Schema(description = "Yes or no")
  enum Value {
    YES,
    NO
  }
}
