package bangfu.household.assets;

import bangfu.commons.value.DivisionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a village, township or district has. */
@Schema(
    name = "NewVillageAsset",
    description = "Something that a village, township or district has.")
record NewVillageAsset(
    @NotNull @Schema(description = "Division that has it", example = "430511203201")
        DivisionCode divisionCode,
    @NotBlank
        @Schema(description = "What it is, see code list asset-kind", example = "ECOMMERCE_STATION")
        String kind,
    @NotBlank @Size(max = 100) @Schema(description = "Its name", example = "益农信息社") String name,
    @Size(max = 20) @Schema(description = "What is in it", nullable = true)
        @Nullable List<@NotBlank @Size(max = 40) String> equipment,
    @NotNull @Min(0) @Max(1000) @Schema(description = "Trained staff", example = "1")
        Integer trainedStaff,
    @NotNull @Schema(description = "First day", example = "2018-06-01") LocalDate from) {}
