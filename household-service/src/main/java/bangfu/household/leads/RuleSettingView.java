package bangfu.household.leads;

import bangfu.commons.persistence.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a rule is used for a time. */
@Schema(name = "DatedLeadRuleSetting", description = "How a rule is used for a time.")
record RuleSettingView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    LeadRule code,
    @Schema(description = "First day it holds for", example = "2014-01-01") LocalDate validFrom,
    @Schema(
            description = "First day it no longer holds for; null while open",
            example = "2028-01-01",
            nullable = true)
        @Nullable LocalDate validTo,
    LeadSeverity severity,
    @Schema(description = "Days to verify a lead", example = "15") int days,
    @Schema(description = "Whether it raises leads", example = "true") boolean enabled,
    @Schema(description = "Who says so", example = "县级数据核查规则") String source,
    @Schema(description = "When it was entered", example = "2026-11-26T08:00:00Z")
        Instant recordedAt,
    @Schema(description = "Why it was ended", example = "湘农联〔2027〕9号调整", nullable = true)
        @Nullable String endingReason) {

  static RuleSettingView of(ResultSet row) throws SQLException {
    return new RuleSettingView(
        row.getObject("id", UUID.class),
        LeadRule.valueOf(row.getString("code")),
        row.getObject("valid_from", LocalDate.class),
        Sql.date(row, "valid_to"),
        LeadSeverity.valueOf(row.getString("severity")),
        row.getInt("days"),
        row.getBoolean("enabled"),
        row.getString("source"),
        Objects.requireNonNull(Sql.instant(row, "recorded_at")),
        row.getString("ended_reason"));
  }
}
