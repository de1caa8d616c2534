package bangfu.household.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a household and what made it. */
@Schema(name = "HouseholdRevision", description = "One version of a household and what made it.")
record RevisionView(
    @Schema(description = "Version of the household", example = "3") long version,
    @Schema(description = "What happened; open list", example = "MEMBER_DIED") String kind,
    @Schema(description = "When it was recorded", example = "2020-09-12T02:15:00Z") Instant at,
    @Schema(description = "Who recorded it: the subject of the token", example = "town-chen")
        String actor,
    @Schema(description = "Why", example = "老人去世", nullable = true) @Nullable String reason,
    @Schema(description = "The proposal behind it, if there was one", nullable = true)
        @Nullable UUID proposalId,
    @Schema(description = "What changed against the version before")
        List<FieldChangeView> changes) {}
