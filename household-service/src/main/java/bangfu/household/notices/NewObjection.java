package bangfu.household.notices;

import bangfu.household.registry.HouseholdId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objection, as whoever recorded it heard it. */
@Schema(
    name = "NewObjection",
    description = "An objection to a household of a notice. Who objected is not recorded.")
record NewObjection(
    @Schema(
            implementation = HouseholdId.class,
            description =
                "Household it is about; absent only where the list has one, or none at all",
            nullable = true)
        @Nullable HouseholdId householdId,
    @Schema(
            description = "Day it was raised, while the notice hangs; today if absent",
            example = "2020-06-05",
            nullable = true)
        @Nullable LocalDate raisedOn,
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description = "What is objected; kept sealed",
            example = "该户在城区有商品房",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String text) {}
