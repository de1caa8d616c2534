package bangfu.household.assets;

import bangfu.commons.value.DivisionCode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A count that somebody stated. */
@Schema(name = "StatedCount", description = "A count that somebody stated.")
record StatedCountView(
    @Schema(description = "Division it counts", example = "430511000000") DivisionCode divisionCode,
    @Schema(description = "What is counted", example = "CULTURE_ACTIVITIES") String kind,
    @Schema(description = "Year", example = "2019") int year,
    @Schema(description = "How many", example = "120") long count,
    @Schema(description = "Whether the source says more than that", example = "true")
        boolean atLeast,
    @Schema(description = "Who says so", example = "公开报道") String source,
    @Schema(description = "When it was recorded", example = "2026-11-26T08:00:00Z")
        Instant recordedAt) {}
