package bangfu.household.leads;

import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Severity and days of each rule, as they are set for a day. */
@ApplicationScoped
class RuleSettings {
  private final Sql sql;

  RuleSettings(Sql sql) {
    this.sql = sql;
  }

  /** How a rule is used. */
  record Setting(LeadRule rule, LeadSeverity severity, int days, boolean enabled, String source) {}

  /** Of the rules that are set for the day. */
  List<Setting> on(LocalDate day) {
    return sql.list(
        "select code, s.severity, s.days, s.enabled, s.source from lead_rule join lead_rule_setting s"
            + " using (code) where s.valid @> ?::date order by kind, code",
        row ->
            new Setting(
                LeadRule.valueOf(row.getString("code")),
                LeadSeverity.valueOf(row.getString("severity")),
                row.getInt("days"),
                row.getBoolean("enabled"),
                row.getString("source")),
        day);
  }

  Map<LeadRule, Setting> enabled(LocalDate day) {
    return on(day).stream()
        .filter(Setting::enabled)
        .collect(Collectors.toMap(Setting::rule, Function.identity()));
  }
}
