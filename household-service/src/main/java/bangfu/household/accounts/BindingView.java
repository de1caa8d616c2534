package bangfu.household.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A login that is, or was, bound to a member. */
@Schema(name = "AccountBinding", description = "A login that is, or was, bound to a member.")
record BindingView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b77") UUID id,
    @Schema(description = "Who it is", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12")
        UUID memberId,
    @Schema(
            description = "Subject of the login",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        AccountSubject subject,
    DocumentSeen documentSeen,
    @Schema(description = "First day", example = "2020-09-30") LocalDate boundOn,
    @Schema(description = "Who bound it", example = "town") String boundBy,
    @Schema(description = "First day it no longer held; null while it holds", nullable = true)
        @Nullable LocalDate endedOn,
    @Schema(description = "Who ended it", example = "town", nullable = true)
        @Nullable String endedBy,
    @Schema(description = "Why it was ended", example = "手机遗失", nullable = true)
        @Nullable String endingReason) {
  static BindingView read(ResultSet row) throws SQLException {
    return new BindingView(
        row.getObject("id", UUID.class),
        row.getObject("member_id", UUID.class),
        new AccountSubject(row.getString("subject")),
        DocumentSeen.valueOf(row.getString("document_seen")),
        row.getObject("bound_on", LocalDate.class),
        row.getString("bound_by"),
        row.getObject("ended_on", LocalDate.class),
        row.getString("ended_by"),
        row.getString("ending_reason"));
  }
}
