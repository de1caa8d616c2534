package bangfu.household.industry;

import bangfu.commons.value.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Output of a project in a year. */
@Schema(name = "ProjectOutput", description = "Output of a project in a year.")
record Output(
    @NotNull @Min(2000) @Max(2100) @Schema(description = "Year", example = "2017") Integer year,
    @NotNull Money output,
    @NotBlank @Size(max = 200) @Schema(description = "Who says so", example = "公开报道")
        String source) {}
