package bangfu.household.notices;

import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objection and what became of it. */
@Schema(
    name = "Objection",
    description = "An objection to a household of a notice, or to a village's.")
record Objection(
    ObjectionId id,
    NoticeId noticeId,
    @Schema(description = "Village of the notice", example = "430511203201")
        DivisionCode villageCode,
    @Schema(
            implementation = HouseholdId.class,
            description = "The household; null where the notice is about its village",
            nullable = true)
        @Nullable HouseholdId householdId,
    @Schema(description = "Day it was raised", example = "2020-06-05") LocalDate raisedOn,
    @Schema(
            description = "What is objected",
            example = "该户在城区有商品房",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String text,
    // Whoever objects to a neighbour is not told to the village (domain.md §4).
    @JsonIgnore @Schema(hidden = true) String raisedBy,
    @Schema(description = "When it was recorded") Instant raisedAt,
    @Schema(
            description = "From this day on it no longer stops the clock, ruled on or not",
            example = "2020-06-19")
        LocalDate pausesUntil,
    @Schema(implementation = Ruling.class, description = "Null while it is open", nullable = true)
        @Nullable Ruling ruling,
    @Schema(description = "Day of the ruling", example = "2020-06-10", nullable = true)
        @Nullable LocalDate ruledOn,
    @Schema(description = "Why it was ruled so", example = "经核查不属实", nullable = true)
        @Nullable String reason,
    @Schema(description = "Day the household was told", nullable = true)
        @Nullable LocalDate householdToldOn,
    @Schema(description = "Who ruled", example = "township-cadre", nullable = true)
        @Nullable String ruledBy) {}
