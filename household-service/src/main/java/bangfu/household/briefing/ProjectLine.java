package bangfu.household.briefing;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An industry project as the briefing tells it. */
@Schema(name = "BriefingProject", description = "An industry project as the briefing tells it.")
record ProjectLine(
    @Schema(description = "Village it belongs to", example = "430511004201") DivisionCode village,
    @Schema(description = "Name of the village", example = "马家村") String villageName,
    @Schema(description = "Name of the project", example = "香菇种植") String name,
    @Schema(description = "COOPERATIVE, FARM or PROJECT. Open list.", example = "PROJECT")
        String kind,
    @Schema(description = "Its first day", example = "2018-03-01") LocalDate startedOn,
    @Schema(description = "Year of its first output on file", example = "2018", nullable = true)
        @Nullable Integer firstYear,
    @Schema(
            description = "Output of that year in yuan; null where none is on file",
            example = "210000.00",
            nullable = true)
        @Nullable Money firstYearOutput,
    @Schema(
            description = "Registered households taking part; null where suppressed",
            example = "30",
            nullable = true)
        @Nullable Long households,
    @Schema(description = "Whether the households are null because they are few")
        boolean suppressed) {}
