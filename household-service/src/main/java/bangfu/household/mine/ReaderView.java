package bangfu.household.mine;

import bangfu.commons.audit.AuditEntryView;
import bangfu.commons.caller.Roles;
import bangfu.commons.value.StaffNo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who was shown full values of the household, as the household may know it. */
@Schema(
    name = "Reader",
    description = "Somebody who was shown full values of the household: which office, when, why.")
record ReaderView(
    @Schema(description = "When", example = "2020-09-30T02:15:30.123456Z") Instant at,
    @Schema(description = "In which roles", example = "[\"OFFICE\"]") List<String> roles,
    @Schema(
            description = "Of which divisions, significant digits; empty for somebody of your own",
            example = "[\"430511\"]")
        List<String> divisions,
    @Schema(description = "Staff number", nullable = true) @Nullable StaffNo staffNo,
    @Schema(description = "Which fields", example = "[\"BANK_ACCOUNT\"]") List<String> fields,
    @Schema(
            description =
                "Whose citizen ids; empty where it was a list: of all who lived there on its day")
        List<UUID> memberIds,
    @Schema(
            description =
                "What for: a code of UnmaskingPurpose, of Purpose for a list, or SUBJECT_ACCESS"
                    + " 本人查阅; open list",
            example = "PAYMENT_VERIFICATION",
            nullable = true)
        @Nullable String purpose,
    @Schema(description = "In the reader's words", example = "银行退票，核对账号", nullable = true)
        @Nullable String reason,
    @Schema(description = "Somebody of the household itself") boolean own) {
  static ReaderView of(AuditEntryView entry) {
    boolean own = entry.roles().contains(Roles.HOUSEHOLD);
    return new ReaderView(
        entry.at(),
        entry.roles(),
        own ? List.of() : entry.divisions(),
        entry.staffNo(),
        entry.fields(),
        entry.parts(),
        entry.purpose(),
        entry.reason(),
        own);
  }
}
