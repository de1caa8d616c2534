package bangfu.inspection.draw;

import bangfu.commons.value.DivisionCode;
import bangfu.inspection.lots.Seed;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A spot check that was drawn; it does not change. */
@Schema(description = "A spot check that was drawn; it does not change")
record Draw(
    @Schema(description = "Id") UUID id,
    @Schema(description = "Id of the campaign") UUID campaignId,
    @Schema(description = "Division of the campaign") DivisionCode division,
    @Schema(description = "Day of the draw", example = "2020-05-06") LocalDate drawnOn,
    @Schema(description = "What the draw started from") Seed seed,
    @Schema(description = "Whether somebody chose the seed") Seed.Origin seedOrigin,
    @Schema(description = "Households of a village at least", example = "5") int minimum,
    @Schema(description = "Share of a village's households, percent", example = "10")
        int sharePercent,
    @Schema(
            description = "SHA-256 of the frozen frame, the text at /draws/{id}/frame",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String frameDigest,
    @Schema(description = "Households in the frame", example = "1484") int households,
    @Schema(description = "Households drawn", example = "162") int drawn) {

  SampleSize size() {
    return new SampleSize(minimum, sharePercent);
  }
}
