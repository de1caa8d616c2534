package bangfu.household.standards;

import bangfu.commons.value.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A standard to be entered. */
@Schema(name = "NewStandard", description = "A line or threshold, with where it comes from.")
record NewStandard(
    @NotNull StandardCode code,
    @NotNull
        @Schema(
            description = "Division it holds for, and for all in it that have none of their own",
            example = "430511000000")
        DivisionCode divisionCode,
    @NotNull @Schema(description = "First day it holds for", example = "2027-01-01")
        LocalDate validFrom,
    @Schema(
            description = "First day it no longer holds for; open if absent",
            example = "2028-01-01",
            nullable = true)
        @Nullable LocalDate validTo,
    @NotNull
        @Pattern(regexp = "[0-9]{1,9}(\\.[0-9]{1,4})?")
        @Schema(
            description = "Decimal string in the unit of the code; yuan with at most two decimals",
            example = "8000.00")
        String value,
    @NotBlank @Size(max = 500) @Schema(description = "Who says so", example = "湘农联〔2027〕1号")
        String source) {}
