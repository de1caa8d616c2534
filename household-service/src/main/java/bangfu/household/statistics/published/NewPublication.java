package bangfu.household.statistics.published;

import bangfu.commons.value.DivisionCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A month to be published. */
@Schema(
    name = "NewFigurePublication",
    description = "A month whose figures are to be frozen as of its last day.")
record NewPublication(
    @NotNull @Schema(description = "The month; it has ended", example = "2020-09") Month month,
    @NotNull @Schema(description = "Division it is of", example = "430511000000")
        DivisionCode division,
    @Size(min = 1, max = 500)
        @Schema(
            description =
                "Why it is published again, beside what is published already; absent the"
                    + " first time",
            example = "补录漏报的3户",
            nullable = true)
        @Nullable String correctionReason) {}
