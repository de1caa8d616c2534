package bangfu.household.lifecycle;

import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The households of a village that are to exit together. */
@Schema(
    name = "NewExitList",
    description = "The households of a village that are to exit together.")
record NewExitList(
    @NotNull @Schema(description = "The village", example = "430511203201")
        DivisionCode villageCode,
    @Schema(description = "Day; today if absent", example = "2020-05-20", nullable = true)
        @Nullable LocalDate openedOn,
    @NotEmpty @Size(max = 500) @Schema(description = "The households, each once")
        List<@NotNull HouseholdId> householdIds) {}
