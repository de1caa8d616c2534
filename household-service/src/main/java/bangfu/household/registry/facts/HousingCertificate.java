package bangfu.household.registry.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a household lives in, as certified by a third party on a day. */
@Schema(
    name = "HousingCertificate",
    description = "What a household lives in, as certified by a third party on a day.")
public record HousingCertificate(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b14") UUID id,
    @Schema(description = "OWN_HOUSE, SAFE_LODGING or NONE", example = "OWN_HOUSE") String dwelling,
    @Schema(
            description = "Grade A to D by JGJ 125-2016; none without certificate",
            example = "B",
            nullable = true)
        @Nullable String grade,
    @Schema(
            description = "Structure, see code list house-structure",
            example = "02",
            nullable = true)
        @Nullable String structure,
    @Schema(description = "Living area in square metres", example = "75.5", nullable = true)
        @Nullable BigDecimal areaSquareMetres,
    @Schema(description = "Who certified it", example = "示例鉴定公司", nullable = true)
        @Nullable String agency,
    @Schema(description = "Day of the certificate", example = "2020-05-20") LocalDate certifiedOn,
    @Schema(description = "Year in which the house was built", example = "1998", nullable = true)
        @Nullable Integer builtYear,
    @Schema(description = "Year of its renovation", example = "2019", nullable = true)
        @Nullable Integer renovatedYear,
    @Schema(
            description = "Day on which the renovation was accepted",
            example = "2019-11-30",
            nullable = true)
        @Nullable LocalDate acceptedOn,
    @Schema(description = "SHA-256 of photos and documents") List<String> evidence,
    @Schema(description = "Where it is known from", example = "住建局") String source) {}
