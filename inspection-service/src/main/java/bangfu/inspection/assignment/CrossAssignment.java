package bangfu.inspection.assignment;

import bangfu.commons.value.DivisionCode;
import bangfu.inspection.lots.Seed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which village's team inspects which village. */
@Schema(description = "Which village's team inspects which village")
record CrossAssignment(
    @Schema(description = "Id of the campaign") UUID campaignId,
    @Schema(description = "Day of the draw", example = "2020-04-10") LocalDate drawnOn,
    @Schema(description = "What the draw started from") Seed seed,
    @Schema(description = "Whether somebody chose the seed") Seed.Origin seedOrigin,
    @Schema(description = "One for each team that the caller may see") List<Line> items) {

  /** One team's task. */
  @Schema(description = "One team's task")
  record Line(
      @Schema(description = "Village whose team inspects") DivisionCode teamVillage,
      @Schema(description = "Village that is inspected") DivisionCode inspectedVillage) {}
}
