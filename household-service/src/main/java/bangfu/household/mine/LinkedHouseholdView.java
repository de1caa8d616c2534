package bangfu.household.mine;

import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.PovertyStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household that is linked to the caller. */
@Schema(name = "LinkedHousehold", description = "A household that is linked to the caller.")
record LinkedHouseholdView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    @Schema(description = "Household number, 16 digits", example = "4305112032010001")
        String householdNo,
    @Schema(description = "Village it is on file in", example = "430511203201")
        DivisionCode villageCode,
    @Schema(description = "Village group", example = "3组", nullable = true) @Nullable String group,
    @Schema(
            implementation = PovertyStatus.class,
            description = "Status today; null unless registered",
            nullable = true)
        @Nullable PovertyStatus status,
    @Schema(
            description = "Name of the head",
            example = "示例某",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable String headName,
    @Schema(description = "Members today", example = "4") int familySize,
    @Schema(description = "Linked to the caller since", example = "2014-03-01")
        LocalDate linkedSince) {
  static LinkedHouseholdView read(ResultSet row) throws SQLException {
    String status = row.getString("status");
    return new LinkedHouseholdView(
        row.getObject("id", UUID.class),
        row.getString("household_no"),
        new DivisionCode(row.getString("village_code")),
        row.getString("village_group"),
        status == null ? null : PovertyStatus.valueOf(status),
        row.getString("head_name"),
        row.getInt("family_size"),
        row.getObject("linked_since", LocalDate.class));
  }
}
