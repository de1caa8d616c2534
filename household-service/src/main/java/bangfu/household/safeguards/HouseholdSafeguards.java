package bangfu.household.safeguards;

import bangfu.household.registry.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The safeguards of a household on a day. */
@Schema(
    name = "Safeguards",
    description =
        "Food, clothing, education, medical care, housing and water 两不愁三保障 + 饮水 of a household on a day.")
record HouseholdSafeguards(
    HouseholdId householdId,
    @Schema(description = "Day they were judged for", example = "2020-09-30") LocalDate asOf,
    @Schema(description = "FOOD, CLOTHING, EDUCATION, MEDICAL, HOUSING, WATER")
        List<Criterion> safeguards,
    @Schema(
            description = "Area of a house rebuilt with a grant; no safeguard, blocks no exit",
            nullable = true)
        @Nullable Criterion houseArea) {

  static HouseholdSafeguards of(HouseholdId id, Circumstances c) {
    return new HouseholdSafeguards(
        id, c.day(), Safeguards.all(c), SafeHousing.area(c).orElse(null));
  }
}
