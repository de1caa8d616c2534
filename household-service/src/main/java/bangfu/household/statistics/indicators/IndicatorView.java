package bangfu.household.statistics.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figure of an indicator, and of the divisions that it was broken down into. */
@Schema(
    name = "IndicatorFigures",
    description = "The figure of an indicator, and of the divisions it was broken down into.")
record IndicatorView(
    @Schema(description = "Chinese name", example = "脱贫率（户）") String nameZh,
    @Schema(description = "English name", example = "Exit rate of households") String nameEn,
    @Schema(implementation = Figure.class, description = "Of the division itself") Figure figure,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "By division, those valid on the day; only with `by`")
        @Nullable List<Figure> breakdown) {}
