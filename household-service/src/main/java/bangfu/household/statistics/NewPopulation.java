package bangfu.household.statistics;

import bangfu.commons.value.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A population base to be entered. */
@Schema(name = "NewPopulationBase", description = "A population base, with where it comes from.")
record NewPopulation(
    @NotNull @Schema(description = "Division it counts", example = "430511000000")
        DivisionCode divisionCode,
    @NotNull PopulationKind kind,
    @NotNull @Schema(description = "First day it holds for", example = "2020-01-01")
        LocalDate validFrom,
    @Schema(
            description = "First day it no longer holds for; open if absent",
            example = "2021-01-01",
            nullable = true)
        @Nullable LocalDate validTo,
    @NotNull @PositiveOrZero @Schema(description = "Persons", example = "44865") Long persons,
    @NotBlank @Size(max = 500) @Schema(description = "Who says so", example = "[assumed] 公开报道推算")
        String source) {}
