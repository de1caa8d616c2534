package bangfu.household.registry.facts;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Health file, contract doctor and special outpatient card of a member. */
@Schema(
    name = "HealthRecord",
    description = "Health file, contract doctor and special outpatient card of a member.")
public record HealthRecord(
    @Schema(description = "Day of the health file", example = "2018-03-01", nullable = true)
        @Nullable LocalDate fileOn,
    @Schema(description = "Contract doctor", example = "示例村医", nullable = true)
        @Nullable String doctor,
    @Schema(description = "Day of the contract", example = "2019-01-10", nullable = true)
        @Nullable LocalDate contractedOn,
    @Schema(
            description = "Day of the special outpatient card",
            example = "2019-06-01",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable LocalDate specialOutpatientOn) {}
