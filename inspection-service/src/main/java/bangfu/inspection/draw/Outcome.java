package bangfu.inspection.draw;

import bangfu.commons.value.StaffNo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was drawn at a place. */
@Schema(description = "Who was drawn at a place")
record Outcome(
    @Schema(description = "Number in the draw, from 1", example = "17") int place,
    @Schema(description = "Id of the household in the registry") UUID householdId,
    @Schema(description = "Who visits it") StaffNo inspectorStaffNo) {

  static Outcome of(SpotCheck.Drawn drawn) {
    return new Outcome(drawn.place(), drawn.household().id(), drawn.inspector().staffNo());
  }
}
