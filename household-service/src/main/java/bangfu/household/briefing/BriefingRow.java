package bangfu.household.briefing;

import bangfu.household.statistics.indicators.Figure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the report with its figures. */
@Schema(name = "BriefingRow", description = "A row of the report with its figures.")
record BriefingRow(
    @Schema(description = "Number of the row; §6 for what statistics add", example = "3")
        String row,
    @Schema(description = "Chinese name", example = "建档立卡") String nameZh,
    @Schema(description = "English name", example = "Registered") String nameEn,
    @Schema(description = "What to mind when reading it, in the caller's language") String note,
    @Schema(description = "Its figures; value null where nothing is on file")
        List<Figure> figures) {}
