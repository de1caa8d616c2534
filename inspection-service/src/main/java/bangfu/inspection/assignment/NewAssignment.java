package bangfu.inspection.assignment;

import bangfu.inspection.lots.Seed;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked for. */
@Schema(description = "Which village's team inspects which: to be drawn")
record NewAssignment(
    @Schema(
            description = "Day of the draw, within the campaign; today where absent",
            nullable = true)
        @Nullable LocalDate drawnOn,
    @Schema(description = "Only to repeat a draw; otherwise one is generated", nullable = true)
        @Nullable Seed seed) {}
