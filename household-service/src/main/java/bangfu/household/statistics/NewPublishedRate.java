package bangfu.household.statistics;

import bangfu.commons.value.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published rate to be entered. */
@Schema(
    name = "NewPublishedRate",
    description = "Poverty incidence as somebody published it; never reckoned again.")
record NewPublishedRate(
    @NotNull @Schema(description = "Division it is of", example = "430511000000")
        DivisionCode divisionCode,
    @NotNull @Schema(description = "First day it was published for", example = "2014-01-01")
        LocalDate validFrom,
    @NotNull @Schema(description = "First day after that", example = "2015-01-01")
        LocalDate validTo,
    @NotNull
        @Pattern(regexp = "(100\\.00|[0-9]{1,2}\\.[0-9]{2})")
        @Schema(description = "Percent with two decimals", example = "9.57")
        String percent,
    @PositiveOrZero
        @Schema(description = "Poor persons, where published", example = "166", nullable = true)
        @Nullable Long numerator,
    @PositiveOrZero
        @Schema(description = "Population, where published", example = "44865", nullable = true)
        @Nullable Long denominator,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "Where it was published", example = "2020年9月报道")
        String source) {}
