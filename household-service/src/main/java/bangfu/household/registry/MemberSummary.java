package bangfu.household.registry;

import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member in a list across households. */
@Schema(name = "MemberSummary", description = "A member in a list across households.")
record MemberSummary(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12") UUID id,
    @Schema(description = "Id of the household", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10")
        UUID householdId,
    @Schema(description = "Household number, 16 digits", example = "4305112032010001")
        String householdNo,
    @Schema(description = "Village the household is on file in", example = "430511203201")
        DivisionCode villageCode,
    HouseholdKind kind,
    @Schema(
            implementation = PovertyStatus.class,
            description = "Status of the household on the day; null unless registered",
            nullable = true)
        @Nullable PovertyStatus status,
    @Schema(
            description = "Name",
            example = "示例某",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String name,
    @Schema(
            description = "Citizen id, masked; whole in an export with identifiers=FULL",
            example = "430500********0028",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String citizenId,
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
    @Schema(description = "Education, see code list education", example = "02", nullable = true)
        @Nullable String education,
    @Schema(
            description = "States of health, see code list health",
            example = "[\"02\"]",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        List<String> health,
    @Schema(description = "Working skill, see code list labor-skill", nullable = true)
        @Nullable String laborSkill,
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
    @Schema(description = "First day no longer in it, as known now", nullable = true)
        @Nullable LocalDate leftOn) {}
