package bangfu.household.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Households and their members; null where they are too few to be told. */
@Schema(
    name = "Headcount",
    description = "Households and their members on that day; null where suppressed.")
record Headcount(
    @Schema(description = "Households", example = "1106", nullable = true)
        @Nullable Long households,
    @Schema(description = "Members", example = "3641", nullable = true) @Nullable Long persons) {
  static final Headcount UNTOLD = new Headcount(null, null);

  static Headcount of(long households, long persons) {
    return new Headcount(households, persons);
  }
}
