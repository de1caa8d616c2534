package bangfu.commons.audit;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry as auditors see it. */
@Schema(
    name = "AuditEntry",
    description = "A read of full identifiers, or a denial. Never holds what stood in the fields.")
public record AuditEntryView(
    @Schema(description = "Number; newer entries have higher ones", example = "4711") long seq,
    @Schema(description = "Id", example = "0b0f7a52-5b7e-4f3e-9f0e-6c1f2f8f4a11") UUID id,
    @Schema(description = "When", example = "2020-09-30T02:15:30.123456Z") Instant at,
    Outcome outcome,
    @Schema(
            description = "Whose token it was",
            example = "office",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String subject,
    @Schema(description = "Roles of the caller", example = "[\"OFFICE\"]") List<String> roles,
    @Schema(
            description = "Divisions the caller answers for, significant digits",
            example = "[\"430511\"]")
        List<String> divisions,
    @Schema(description = "Staff number", nullable = true) @Nullable StaffNo staffNo,
    @Schema(description = "Operation as the contract names it", example = "unmask")
        String operation,
    @Schema(description = "Kind of record", example = "household", nullable = true)
        @Nullable String aggregate,
    @Schema(
            description = "Which record; null where none or many",
            example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
            nullable = true)
        @Nullable UUID aggregateId,
    @Schema(description = "Parts of it that are concerned, such as members") List<UUID> parts,
    @Schema(description = "Whose record it is; null where none in particular", nullable = true)
        @Nullable DivisionCode divisionCode,
    @Schema(description = "Which fields", example = "[\"CITIZEN_ID\"]") List<String> fields,
    @Schema(description = "Purpose", example = "PAYMENT_VERIFICATION", nullable = true)
        @Nullable String purpose,
    @Schema(description = "Reason in the caller's words", nullable = true) @Nullable String reason,
    @Schema(
            description = "Trace id of the request, as in problems and logs",
            example = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId) {
  static AuditEntryView read(ResultSet row) throws SQLException {
    AuditEntry entry = AuditEntry.read(row);
    Access access = entry.access();
    String staffNo = entry.staffNo();
    return new AuditEntryView(
        row.getLong("seq"),
        entry.id(),
        entry.at(),
        entry.outcome(),
        entry.subject(),
        entry.roles(),
        entry.divisions(),
        staffNo == null ? null : new StaffNo(staffNo),
        access.operation(),
        access.aggregate(),
        access.id(),
        access.parts(),
        access.division(),
        access.fields(),
        access.purpose(),
        access.reason(),
        entry.traceId());
  }
}
