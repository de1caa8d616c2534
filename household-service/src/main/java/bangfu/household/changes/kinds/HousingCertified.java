package bangfu.household.changes.kinds;

import bangfu.household.codelists.CodeList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the household lives in was certified 住房鉴定, or there is nothing to certify. */
@Schema(
    name = "HousingCertified",
    description =
        "What the household lives in, as certified on a day; again for that day it replaces what was known.")
public record HousingCertified(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "OWN_HOUSE, SAFE_LODGING or NONE", example = "OWN_HOUSE") @NotNull
        String dwelling,
    @Schema(
            description = "Grade A to D by JGJ 125-2016, of an own house",
            example = "B",
            nullable = true)
        @Nullable String grade,
    @Schema(
            description = "Structure, see code list house-structure",
            example = "02",
            nullable = true)
        @Nullable String structure,
    @Schema(description = "Living area in square metres", example = "75.5", nullable = true)
        @Positive
        @Digits(integer = 5, fraction = 2)
        @Nullable BigDecimal areaSquareMetres,
    @Schema(description = "Who certified it", example = "示例鉴定公司", nullable = true) @Size(max = 100)
        @Nullable String agency,
    @Schema(description = "Day of the certificate", example = "2020-05-20") @NotNull
        LocalDate certifiedOn,
    @Schema(description = "Year in which the house was built", example = "1998", nullable = true)
        @Min(1900)
        @Max(2100)
        @Nullable Integer builtYear,
    @Schema(description = "Year of its renovation", example = "2019", nullable = true)
        @Min(1900)
        @Max(2100)
        @Nullable Integer renovatedYear,
    @Schema(description = "Day on which the renovation was accepted", nullable = true)
        @Nullable LocalDate acceptedOn,
    @Schema(description = "Where it is known from", example = "住建局") @NotBlank @Size(max = 100)
        String source)
    implements Change {

  @Override
  public void check(Findings findings) {
    boolean own = "OWN_HOUSE".equals(dwelling);
    findings.oneOf("/dwelling", List.of("OWN_HOUSE", "SAFE_LODGING", "NONE"), dwelling);
    findings.oneOf("/grade", List.of("A", "B", "C", "D"), grade);
    findings.refuseUnless(grade == null || own, "/grade", "MUST_BE_BLANK");
    findings.refuseUnless(grade == null || agency != null, "/agency", "REQUIRED");
    findings.code("/structure", CodeList.HOUSE_STRUCTURE, structure);
    findings.notInFuture("/certifiedOn", certifiedOn);
    findings.notInFuture("/acceptedOn", acceptedOn);
  }
}
