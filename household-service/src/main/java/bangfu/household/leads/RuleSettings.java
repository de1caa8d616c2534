package bangfu.household.leads;

import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Severity and days of each rule, as configured. */
@ApplicationScoped
class RuleSettings {
  private final Sql sql;

  RuleSettings(Sql sql) {
    this.sql = sql;
  }

  /** How a rule is configured. */
  record Setting(LeadRule rule, LeadSeverity severity, int days, boolean enabled, String source) {}

  List<Setting> all() {
    return sql.list(
        "select code, severity, days, enabled, source from lead_rule order by kind, code",
        row ->
            new Setting(
                LeadRule.valueOf(row.getString("code")),
                LeadSeverity.valueOf(row.getString("severity")),
                row.getInt("days"),
                row.getBoolean("enabled"),
                row.getString("source")));
  }

  Map<LeadRule, Setting> enabled() {
    return all().stream()
        .filter(Setting::enabled)
        .collect(Collectors.toMap(Setting::rule, Function.identity()));
  }
}
