package bangfu.inspection.statistics;

import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Figures of the inspection as of a day. */
@Schema(description = "Figures of the inspection as of a day")
record InspectionStatistics(
    @Schema(description = "The day", example = "2020-09-30") LocalDate asOf,
    @Schema(description = "Division, if asked for one; else all of the caller's", nullable = true)
        @Nullable DivisionCode division,
    @Schema(description = "Inspectors trained until then", example = "80") long inspectorsTrained,
    @Schema(description = "Of them with a valid certificate", example = "80")
        long inspectorsCertified,
    @Schema(description = "District leaders linked to a village on that day", example = "25")
        long leadersLinked,
    @Schema(description = "Villages on that day", example = "23") long villages,
    @Schema(description = "Households drawn until then", example = "162") long householdsDrawn,
    @Schema(description = "Of them visited until then") Rate visited) {}
