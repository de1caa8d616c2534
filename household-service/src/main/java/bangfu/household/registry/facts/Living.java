package bangfu.household.registry.facts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Conditions of living of a household. */
@Schema(name = "Living", description = "Conditions of living of a household.")
public record Living(
    @Schema(
            description = "Road to the house, see code list access-road",
            example = "03",
            nullable = true)
        @Nullable String accessRoad,
    @Schema(description = "Main fuel, see code list fuel", example = "04", nullable = true)
        @Nullable String fuel,
    @Schema(description = "Electricity", example = "true", nullable = true)
        @Nullable Boolean electricity,
    @Schema(description = "Sanitary toilet", example = "true", nullable = true)
        @Nullable Boolean sanitaryToilet,
    @Schema(description = "Television or broadband", example = "true", nullable = true)
        @Nullable Boolean broadband) {}
