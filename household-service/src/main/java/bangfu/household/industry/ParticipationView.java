package bangfu.household.industry;

import bangfu.household.registry.HouseholdId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household taking part in a project, from one day until another. */
@Schema(
    name = "Participation",
    description = "A household taking part in a project, from one day until another.")
record ParticipationView(
    HouseholdId householdId,
    @Schema(description = "First day", example = "2017-03-01") LocalDate from,
    @Schema(description = "First day after it; null while it lasts", nullable = true)
        @Nullable LocalDate to) {}
