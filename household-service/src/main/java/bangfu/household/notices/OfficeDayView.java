package bangfu.household.notices;

import bangfu.commons.persistence.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day on which the office differs from Monday to Friday, or did until it was taken out. */
@Schema(
    name = "OfficeDay",
    description = "A day on which the office differs from Monday to Friday.")
record OfficeDayView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    @Schema(description = "The day", example = "2027-10-01") LocalDate day,
    @Schema(description = "False: a holiday; true: a weekend that is worked", example = "false")
        boolean working,
    @Schema(description = "What it is", example = "国庆节") String name,
    @Schema(description = "Who says so", example = "国办发明电〔2026〕9号") String source,
    @Schema(description = "When it was entered", example = "2026-11-26T08:00:00Z")
        Instant recordedAt,
    @Schema(description = "When it was taken out; null while in force", nullable = true)
        @Nullable Instant endedAt,
    @Schema(description = "Why it was taken out", example = "录入有误", nullable = true)
        @Nullable String endingReason) {

  static OfficeDayView of(ResultSet row) throws SQLException {
    return new OfficeDayView(
        row.getObject("id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getBoolean("working"),
        row.getString("name"),
        row.getString("source"),
        Objects.requireNonNull(Sql.instant(row, "recorded_at")),
        Sql.instant(row, "ended_at"),
        row.getString("ended_reason"));
  }
}
