package bangfu.household.statistics.indicators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the parts that a figure is made of. */
@Schema(name = "FigurePart", description = "One of the parts that a figure is made of.")
public record FigurePart(
    @Schema(description = "Code of the part, such as a cause of poverty", example = "01")
        String code,
    @Schema(description = "What it is, in the caller's language", example = "illness") String label,
    @Schema(description = "Its count; null where suppressed", example = "471", nullable = true)
        @Nullable Long numerator,
    @Schema(
            description = "Percent of the whole, HALF_UP; null where suppressed or parts overlap",
            example = "42.59",
            nullable = true)
        @Nullable String percent) {

  FigurePart untold() {
    return new FigurePart(code, label, null, null);
  }
}
