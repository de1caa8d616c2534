package bangfu.household.leads;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rules, and how fresh their leads are. */
@Schema(name = "LeadRules", description = "The rules, and how fresh their leads are.")
record LeadRulesView(
    @Schema(
            description =
                "What was changed before then has been judged; null before the first round",
            example = "2026-11-26T08:00:00Z",
            nullable = true)
        @Nullable Instant completeAsOf,
    @Schema(description = "By kind and code") List<Rule> rules) {

  /** One rule. */
  @Schema(name = "LeadRuleSetting", description = "A rule as it is configured.")
  record Rule(
      LeadRule code,
      LeadKind kind,
      @Schema(description = "Label in the caller's language", example = "学龄成员未在学") String label,
      @Schema(description = "Chinese label", example = "学龄成员未在学") String labelZh,
      @Schema(description = "English label", example = "Member of school age not enrolled")
          String labelEn,
      LeadSeverity severity,
      @Schema(description = "Days to verify a lead", example = "7") int days,
      @Schema(description = "Whether it is in use", example = "true") boolean enabled,
      @Schema(description = "Where it comes from", example = "县级数据核查规则") String source) {

    static Rule of(RuleSettings.Setting setting, Locale locale) {
      LeadRule rule = setting.rule();
      boolean chinese = locale.getLanguage().equals("zh");
      return new Rule(
          rule,
          rule.kind(),
          chinese ? rule.chinese() : rule.english(),
          rule.chinese(),
          rule.english(),
          setting.severity(),
          setting.days(),
          setting.enabled(),
          setting.source());
    }
  }
}
