package bangfu.inspection.draw;

import bangfu.commons.value.DivisionCode;
import bangfu.inspection.lots.Seed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A spot check to be drawn. */
@Schema(description = "A spot check to be drawn")
record NewDraw(
    @Schema(
            description = "Day of the draw, within the campaign; today where absent",
            nullable = true)
        @Nullable LocalDate drawnOn,
    @Size(min = 1, max = 500)
        @Schema(
            description =
                "Villages to draw in; all of the campaign that were not drawn yet where absent",
            nullable = true)
        @Nullable List<@NotNull DivisionCode> villages,
    @Schema(description = "Only to repeat a draw; otherwise one is generated", nullable = true)
        @Nullable Seed seed) {}
