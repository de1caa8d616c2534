package bangfu.household.registry.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Answers of a survey about food, clothing and water; null was not asked. */
@Schema(
    name = "SafeguardSurvey",
    description = "Answers of a survey about food, clothing and water; null was not asked.")
public record SafeguardSurvey(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b15") UUID id,
    @Schema(description = "Day of the survey", example = "2020-06-01") LocalDate surveyedOn,
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
        @Nullable BigDecimal waterLitresPerDay,
    @Schema(description = "Visible impurity or odour", example = "false", nullable = true)
        @Nullable Boolean waterImpure,
    @Schema(description = "A water test failed", example = "false", nullable = true)
        @Nullable Boolean waterTestFailed,
    @Schema(description = "Minutes to fetch water and come back", example = "0", nullable = true)
        @Nullable Integer waterRoundTripMinutes,
    @Schema(description = "Distance to the water in metres", example = "0", nullable = true)
        @Nullable Integer waterDistanceMetres,
    @Schema(description = "Height to the water in metres", example = "0", nullable = true)
        @Nullable Integer waterHeightMetres,
    @Schema(description = "Share of days with water in percent", example = "98", nullable = true)
        @Nullable BigDecimal waterGuaranteePercent,
    @Schema(description = "SHA-256 of photos and documents") List<String> evidence,
    @Schema(description = "Where it is known from", example = "入户调查") String source) {}
