package bangfu.household.notices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which the office differs from Monday to Friday. */
@Schema(
    name = "NewOfficeDay",
    description = "A day on which the office differs from Monday to Friday.")
record NewOfficeDay(
    @NotNull @Schema(description = "The day", example = "2027-10-01") LocalDate day,
    @NotNull
        @Schema(
            description = "False: a holiday; true: a weekend that is worked instead 调休",
            example = "false")
        Boolean working,
    @NotBlank @Size(max = 60) @Schema(description = "What it is", example = "国庆节") String name,
    @NotBlank @Size(max = 500) @Schema(description = "Who says so", example = "国办发明电〔2026〕9号")
        String source) {}
