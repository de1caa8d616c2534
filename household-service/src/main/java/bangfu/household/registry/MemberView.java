package bangfu.household.registry;

import bangfu.commons.value.CitizenId;
import bangfu.household.registry.facts.Absence;
import bangfu.household.registry.facts.DisabilityCard;
import bangfu.household.registry.facts.Employment;
import bangfu.household.registry.facts.HealthRecord;
import bangfu.household.registry.facts.Insurance;
import bangfu.household.registry.facts.MajorDisease;
import bangfu.household.registry.facts.Welfare;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member of a household. */
@Schema(name = "Member", description = "A member of a household; who left stays on file.")
public record MemberView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12") UUID id,
    @Schema(
            description = "Name",
            example = "示例某",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String name,
    @Schema(description = "Kind of document, see code list id-kind", example = "CITIZEN_ID")
        String idKind,
    @Schema(
            description = "Citizen id, masked",
            example = "430500********0028",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        CitizenId citizenId,
    @Schema(description = "Sex by GB/T 2261.1: 1 male, 2 female", example = "2") String sex,
    @Schema(
            description = "Birth date",
            example = "1956-08-20",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        LocalDate birthDate,
    @Schema(description = "Relation to the head, see code list relation", example = "02")
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
    @Schema(description = "Education, see code list education", example = "02", nullable = true)
        @Nullable String education,
    @Schema(
            description = "States of health, see code list health",
            example = "[\"02\"]",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        List<String> health,
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
        @Nullable String disabilityGrade,
    @Schema(description = "First day in the household", example = "2014-03-01") LocalDate joinedOn,
    @Schema(description = "Why the member came, see code list entry-reason", nullable = true)
        @Nullable String entryReason,
    @Schema(description = "First day no longer in it", nullable = true) @Nullable LocalDate leftOn,
    @Schema(description = "Why the member left", nullable = true) @Nullable String leftReason,
    @Schema(description = "Terms at school, the earliest first") List<EnrolmentView> enrolments,
    @Schema(description = "Terms of school age not at school") List<Absence> absences,
    @Schema(description = "Insurances by year") List<Insurance> insurances,
    @Schema(
            implementation = HealthRecord.class,
            description = "Health file and contract doctor",
            nullable = true)
        @Nullable HealthRecord healthRecord,
    @Schema(description = "Diseases under special treatment") List<MajorDisease> majorDiseases,
    @Schema(
            implementation = DisabilityCard.class,
            description = "Disability card, its number masked",
            nullable = true)
        @Nullable DisabilityCard disabilityCard,
    @Schema(description = "Standing support, the earliest first") List<Welfare> welfare,
    @Schema(description = "Work by year") List<Employment> employments) {}
