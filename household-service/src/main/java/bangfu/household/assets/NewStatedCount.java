package bangfu.household.assets;

import bangfu.commons.value.DivisionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A count that somebody states, with its source. */
@Schema(name = "NewStatedCount", description = "A count that somebody states, with its source.")
record NewStatedCount(
    @NotNull @Schema(description = "Division it counts", example = "430511000000")
        DivisionCode divisionCode,
    @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{2,40}")
        @Schema(description = "What is counted", example = "CULTURE_ACTIVITIES")
        String kind,
    @NotNull @Min(2000) @Max(2100) @Schema(description = "Year", example = "2019") Integer year,
    @NotNull @Min(0) @Schema(description = "How many", example = "120") Long count,
    @NotNull @Schema(description = "Whether the source says more than that", example = "true")
        Boolean atLeast,
    @NotBlank @Size(max = 500) @Schema(description = "Who says so", example = "公开报道")
        String source) {}
