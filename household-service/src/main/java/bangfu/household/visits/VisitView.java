package bangfu.household.visits;

import bangfu.commons.value.StaffNo;
import bangfu.household.registry.HouseholdId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit to a household. */
@Schema(name = "Visit", description = "A visit to a household.")
public record VisitView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20") UUID id,
    @Schema(description = "The household", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10")
        HouseholdId householdId,
    StaffNo staffNo,
    @Schema(description = "Day of the visit", example = "2020-06-10") LocalDate visitedOn,
    @Schema(description = "What for", example = "走访") String purpose,
    @Schema(description = "What was seen", example = "情况稳定", nullable = true) @Nullable String note,
    @Schema(description = "When it was recorded", example = "2026-11-26T08:00:00Z")
        Instant recordedAt) {}
