package bangfu.household.changes.kinds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What no register knows was asked: food, clothing, water; null was not asked. */
@Schema(
    name = "SafeguardSurveyed",
    description =
        "Answers about food, clothing and water; null was not asked. Again for that day it replaces what was known.")
public record SafeguardSurveyed(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "Day of the survey", example = "2020-06-01") @NotNull
        LocalDate surveyedOn,
    @Schema(
            description = "Staple food was short",
            example = "false",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Boolean stapleShort,
    @Schema(
            description = "Protein food is there at normal times",
            example = "true",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Boolean proteinAvailable,
    @Schema(
            description = "Clothes for each season",
            example = "true",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Boolean seasonalClothes,
    @Schema(
            description = "Bedding",
            example = "true",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Boolean bedding,
    @Schema(
            description = "Shoes",
            example = "true",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Boolean shoes,
    @Schema(description = "Water in litres for a person and day", example = "60", nullable = true)
        @PositiveOrZero
        @Digits(integer = 5, fraction = 1)
        @Nullable BigDecimal waterLitresPerDay,
    @Schema(description = "Visible impurity or odour", example = "false", nullable = true)
        @Nullable Boolean waterImpure,
    @Schema(description = "A water test failed", example = "false", nullable = true)
        @Nullable Boolean waterTestFailed,
    @Schema(description = "Minutes to fetch water and come back", example = "0", nullable = true)
        @PositiveOrZero
        @Max(1440)
        @Nullable Integer waterRoundTripMinutes,
    @Schema(description = "Distance to the water in metres", example = "0", nullable = true)
        @PositiveOrZero
        @Max(100000)
        @Nullable Integer waterDistanceMetres,
    @Schema(description = "Height to the water in metres", example = "0", nullable = true)
        @PositiveOrZero
        @Max(5000)
        @Nullable Integer waterHeightMetres,
    @Schema(description = "Share of days with water in percent", example = "98", nullable = true)
        @PositiveOrZero
        @Max(100)
        @Digits(integer = 3, fraction = 2)
        @Nullable BigDecimal waterGuaranteePercent,
    @Schema(description = "Where it is known from", example = "入户调查") @NotBlank @Size(max = 100)
        String source)
    implements Change {

  @Override
  public void check(Findings findings) {
    findings.notInFuture("/surveyedOn", surveyedOn);
  }
}
