package bangfu.household.industry;

import bangfu.commons.value.DivisionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cooperative, farm or project to be entered. */
@Schema(name = "NewIndustryProject", description = "A cooperative, farm or project to be entered.")
record NewProject(
    @NotNull @Schema(description = "Village it stands in", example = "430511203201")
        DivisionCode villageCode,
    @NotBlank @Size(max = 100) @Schema(description = "Its name", example = "马家村食用菌合作社") String name,
    @NotNull ProjectKind kind,
    @NotNull @Schema(description = "Day it started", example = "2017-03-01") LocalDate startedOn,
    @NotNull @Min(0) @Max(100000) @Schema(description = "Labour absorbed 吸纳劳动力", example = "15")
        Integer labour) {}
