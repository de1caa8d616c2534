package bangfu.household.lifecycle;

import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proceeding in a list. */
@Schema(name = "ProceedingSummary", description = "A proceeding in a list.")
record ProceedingSummary(
    ProceedingId id,
    @Schema(description = "Version, as in the ETag", example = "3") long version,
    ProcedureKind kind,
    ProceedingState state,
    @Schema(
            implementation = HouseholdId.class,
            description = "The household; null where it is about the village",
            nullable = true)
        @Nullable HouseholdId householdId,
    @Schema(
            description = "Village of the household, or the village that exits",
            example = "430511203201")
        DivisionCode villageCode,
    @Schema(implementation = ExitListId.class, description = "Its exit list", nullable = true)
        @Nullable ExitListId exitListId,
    @Schema(description = "Day it was opened", example = "2020-04-01") LocalDate openedOn,
    @Schema(description = "Code of the next step", example = "VILLAGE_VOTE", nullable = true)
        @Nullable String nextStep,
    @Schema(description = "Day it was over", nullable = true) @Nullable LocalDate endedOn) {}
