package bangfu.household.safeguards;

import bangfu.commons.persistence.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A transfer that counts towards a stable income for a time. */
@Schema(
    name = "StableTransferItem",
    description = "A transfer that counts towards a stable income for a time.")
record StableTransferItemView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    @Schema(description = "Item, see code list transfer-item", example = "04") String item,
    @Schema(description = "First day it counts", example = "2014-01-01") LocalDate validFrom,
    @Schema(
            description = "First day it no longer counts; null while open",
            example = "2021-01-01",
            nullable = true)
        @Nullable LocalDate validTo,
    @Schema(description = "Who says so", example = "湘农联〔2027〕1号") String source,
    @Schema(description = "When it was entered", example = "2026-11-26T08:00:00Z")
        Instant recordedAt,
    @Schema(description = "Why it was ended", example = "湘农联〔2027〕9号调整", nullable = true)
        @Nullable String endingReason) {

  static StableTransferItemView of(ResultSet row) throws SQLException {
    return new StableTransferItemView(
        row.getObject("id", UUID.class),
        row.getString("item"),
        row.getObject("valid_from", LocalDate.class),
        Sql.date(row, "valid_to"),
        row.getString("source"),
        Objects.requireNonNull(Sql.instant(row, "recorded_at")),
        row.getString("ended_reason"));
  }
}
