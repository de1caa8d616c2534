package bangfu.household.changes.kinds;

import bangfu.commons.value.CitizenId;
import bangfu.commons.value.Masks;
import bangfu.household.codelists.CodeList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who comes into a household; birth date and sex follow from the citizen id. */
@Schema(name = "NewMember", description = "Somebody who comes into a household.")
public record NewMember(
    @Schema(
            description = "Name",
            example = "示例某",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @NotBlank
        @Size(max = 60)
        String name,
    @Schema(
            description = "Citizen id in full; answered masked",
            example = "430500199005120043",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @NotNull
        CitizenId citizenId,
    @Schema(description = "Relation to the head, see code list relation", example = "20") @NotNull
        String relation,
    @Schema(description = "Ethnicity, see code list ethnicity", example = "01", nullable = true)
        @Nullable String ethnicity,
    @Schema(description = "Marital status, see code list marital", nullable = true)
        @Nullable String marital,
    @Schema(
            description = "Political status, see code list political",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable String political,
    @Schema(description = "Education, see code list education", nullable = true)
        @Nullable String education,
    @Schema(
            description = "States of health, see code list health",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Size(max = 3)
        @Nullable List<String> health,
    @Schema(description = "Working skill, see code list labor-skill", nullable = true)
        @Nullable String laborSkill,
    @Schema(description = "Basic pension, see code list pension", nullable = true)
        @Nullable String pension,
    @Schema(
            description = "Type of disability, see code list disability-type",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable String disabilityType,
    @Schema(
            description = "Grade of disability, 1 the heaviest",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable String disabilityGrade) {
  public static final String HEAD = "02";
  static final List<String> OF_A_HEAD = List.of("01", HEAD);

  /** Whether this is the head: 01 本人 is accepted for 02 户主. */
  public boolean heads() {
    return OF_A_HEAD.contains(relation);
  }

  void check(String at, Findings findings) {
    findings.refuseUnless(name == null || !Masks.isMasked(name), at + "/name", "VALUE_MASKED");
    findings.code(at + "/relation", CodeList.RELATION, relation);
    findings.code(at + "/ethnicity", CodeList.ETHNICITY, ethnicity);
    findings.code(at + "/marital", CodeList.MARITAL, marital);
    findings.code(at + "/political", CodeList.POLITICAL, political);
    findings.code(at + "/education", CodeList.EDUCATION, education);
    findings.codes(at + "/health", CodeList.HEALTH, health);
    findings.code(at + "/laborSkill", CodeList.LABOR_SKILL, laborSkill);
    findings.code(at + "/pension", CodeList.PENSION, pension);
    findings.code(at + "/disabilityType", CodeList.DISABILITY_TYPE, disabilityType);
    findings.code(at + "/disabilityGrade", CodeList.DISABILITY_GRADE, disabilityGrade);
    findings.refuseUnless(
        (disabilityType == null) == (disabilityGrade == null),
        at + (disabilityType == null ? "/disabilityType" : "/disabilityGrade"),
        "REQUIRED");
  }
}
