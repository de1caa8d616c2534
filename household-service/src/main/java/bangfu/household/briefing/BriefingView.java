package bangfu.household.briefing;

import bangfu.commons.value.DivisionCode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report's figures of a division in one document. */
@Schema(name = "Briefing", description = "The report's figures of a division in one document.")
record BriefingView(
    @Schema(description = "Division", example = "430511000000") DivisionCode division,
    @Schema(description = "Name of the division on that day", example = "北塔区") String name,
    @Schema(description = "The day or the instant the figures are of", example = "2020-09-30")
        String asOf,
    @Schema(description = "When they were reckoned", example = "2026-11-26T08:00:00Z")
        Instant reckonedAt,
    @Schema(description = "The rows of the report that the registry answers")
        List<BriefingRow> rows,
    @Schema(description = "Industry projects running on the day (row 14)")
        List<ProjectLine> projects) {}
