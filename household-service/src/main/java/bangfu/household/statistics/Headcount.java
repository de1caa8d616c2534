package bangfu.household.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Households and their members. */
@Schema(name = "Headcount", description = "Households and their members on that day.")
record Headcount(
    @Schema(description = "Households", example = "1106") long households,
    @Schema(description = "Members", example = "3641") long persons) {
  static final Headcount NONE = new Headcount(0, 0);

  Headcount plus(Headcount other) {
    return new Headcount(households + other.households, persons + other.persons);
  }
}
