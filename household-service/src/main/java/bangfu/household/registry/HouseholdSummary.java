package bangfu.household.registry;

import bangfu.commons.value.DivisionCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household in a list. */
@Schema(name = "HouseholdSummary", description = "A household in a list.")
record HouseholdSummary(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    @Schema(description = "Household number, 16 digits", example = "4305112032010001")
        String householdNo,
    @Schema(description = "Village it is on file in", example = "430511203201")
        DivisionCode villageCode,
    @Schema(description = "Village group", example = "3组", nullable = true) @Nullable String group,
    HouseholdKind kind,
    @Schema(implementation = Attribute.class, description = "Attribute", nullable = true)
        @Nullable Attribute attribute,
    @Schema(
            implementation = PovertyStatus.class,
            description = "Status today, or on `asOf`; null unless registered",
            nullable = true)
        @Nullable PovertyStatus status,
    @Schema(
            description = "Name of the head",
            example = "示例某",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable String headName,
    @Schema(description = "Members today, or on `asOf`", example = "4") int familySize,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Members of all times, or on `asOf`; only with expand=members")
        @Nullable List<MemberView> members) {

  HouseholdSummary with(List<MemberView> expanded) {
    return new HouseholdSummary(
        id,
        householdNo,
        villageCode,
        group,
        kind,
        attribute,
        status,
        headName,
        familySize,
        expanded);
  }
}
