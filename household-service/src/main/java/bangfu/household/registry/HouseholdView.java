package bangfu.household.registry;

import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.facts.HousingCertificate;
import bangfu.household.registry.facts.Income;
import bangfu.household.registry.facts.Land;
import bangfu.household.registry.facts.Living;
import bangfu.household.registry.facts.Measure;
import bangfu.household.registry.facts.Monitoring;
import bangfu.household.registry.facts.SafeguardSurvey;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household with everything on file, identifiers masked. */
@Schema(name = "Household", description = "A household with all that is on file; numbers masked.")
public record HouseholdView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    @Schema(description = "Version, as in the ETag", example = "3") long version,
    @Schema(description = "Household number, 16 digits", example = "4305112032010001")
        String householdNo,
    @Schema(description = "Village it is on file in", example = "430511203201")
        DivisionCode villageCode,
    @Schema(description = "Village group", example = "3组", nullable = true) @Nullable String group,
    @Schema(
            description = "Address",
            example = "示例路1号",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable String address,
    HouseholdKind kind,
    @Schema(implementation = Attribute.class, description = "Attribute", nullable = true)
        @Nullable Attribute attribute,
    @Schema(
            implementation = HousingGroup.class,
            description = "Group of housing support; null where in none",
            nullable = true)
        @Nullable HousingGroup housingGroup,
    @Schema(description = "Standard it was identified by", example = "PROVINCIAL", nullable = true)
        @Nullable String standardKind,
    @Schema(description = "Main cause of poverty, see code list poverty-cause", nullable = true)
        @Nullable String mainCause,
    @Schema(description = "Other causes, two at most") List<String> otherCauses,
    @Schema(description = "Why it has not exited, see code list not-exited-reason", nullable = true)
        @Nullable String notExitedReason,
    @Schema(description = "Whether an exited household still has its policies", nullable = true)
        @Nullable Boolean policyEnjoyed,
    @Schema(
            description = "Phone, masked",
            example = "199****0001",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable String phone,
    @Schema(description = "Bank", example = "北塔农商银行", nullable = true) @Nullable String bankName,
    @Schema(
            description = "Bank account, masked",
            example = "****0001",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable String bankAccount,
    @Schema(
            description = "Holder of the account, masked",
            example = "示**",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable String accountHolder,
    Land land,
    Living living,
    @Schema(description = "Flags, see code list household-flag") List<String> flags,
    @Schema(description = "The head; null where nobody lives there any more", nullable = true)
        @Nullable UUID headMemberId,
    @Schema(
            implementation = PovertyStatus.class,
            description = "Status today; null unless registered",
            nullable = true)
        @Nullable PovertyStatus status,
    @Schema(description = "Members today", example = "4") int familySize,
    @Schema(description = "Year of identification", example = "2014", nullable = true)
        @Nullable Integer identifiedYear,
    @Schema(description = "Year of exit", example = "2018", nullable = true)
        @Nullable Integer exitYear,
    @Schema(description = "Year of return to poverty", nullable = true)
        @Nullable Integer returnYear,
    @Schema(description = "Statuses, the earliest first") List<StatusView> statuses,
    @Schema(description = "Helpers, the earliest first") List<HelperView> helpers,
    @Schema(description = "Times under monitoring") List<Monitoring> monitoring,
    @Schema(description = "Measures of help") List<Measure> measures,
    @Schema(description = "Incomes, the earliest first") List<Income> incomes,
    @Schema(description = "Certificates of housing, the earliest first")
        List<HousingCertificate> housing,
    @Schema(description = "Surveys of food, clothing and water") List<SafeguardSurvey> surveys,
    @Schema(description = "Members of all times, the head first") List<MemberView> members) {}
