package bangfu.household.safeguards;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One criterion, with everything that it was judged by. */
@Schema(name = "Criterion", description = "One criterion, with everything that it was judged by.")
public record Criterion(
    @Schema(description = "Which criterion. Open list.", example = "INCOME") String code,
    Result result,
    @Schema(
            description = "What was found, in the unit told",
            example = "6812.50",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable String value,
    @Schema(description = "What it is held against", example = "4000.00", nullable = true)
        @Nullable String threshold,
    @Schema(description = "Unit of value and threshold", example = "CNY", nullable = true)
        @Nullable String unit,
    @Schema(description = "The rule in words", example = "人均稳定纯收入 > 标准") String rule,
    @Schema(description = "Where the rule comes from", example = "湖南省扶贫标准2020") String source,
    @Schema(description = "Every reason; none where it passed plainly") List<Reason> reasons) {}
