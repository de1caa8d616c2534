package bangfu.household.registry;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a household was for a time. */
@Schema(name = "HouseholdStatus", description = "What a household was from one day until another.")
public record StatusView(
    PovertyStatus status,
    @Schema(description = "First day", example = "2014-03-01") LocalDate from,
    @Schema(description = "First day after it; null while it lasts", nullable = true)
        @Nullable LocalDate to) {}
