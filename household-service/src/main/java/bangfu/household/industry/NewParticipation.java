package bangfu.household.industry;

import bangfu.household.registry.HouseholdId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household that takes part. */
@Schema(name = "NewParticipation", description = "A household that takes part.")
record NewParticipation(
    @NotNull HouseholdId householdId,
    @NotNull @Schema(description = "First day", example = "2017-03-01") LocalDate from) {}
