package bangfu.household.leads;

import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Judges households by the rules and keeps their leads accordingly. One judge at a time for each
 * household, who reads it after taking its turn: an older reading can never undo a newer one.
 */
@ApplicationScoped
class LeadKeeping {
  private final Sql sql;
  private final Situations situations;
  private final RuleSettings settings;
  private final LeadRows rows;

  LeadKeeping(Sql sql, Situations situations, RuleSettings settings, LeadRows rows) {
    this.sql = sql;
    this.situations = situations;
    this.settings = settings;
    this.rows = rows;
  }

  /** In the running transaction. */
  void judge(List<UUID> households, LocalDate day, Situations.From from) {
    if (households.isEmpty()) {
      return;
    }
    takeTurns(households);
    Map<LeadRule, RuleSettings.Setting> rules = settings.enabled(day);
    Map<UUID, List<KnownLead>> known = rows.known(households);
    for (Situation situation : situations.read(households, day, from)) {
      UUID household = situation.household().id();
      List<KnownLead> leads = known.getOrDefault(household, List.of());
      Move.Maker maker = rows.maker(household, day, rules);
      Reconciling.moves(leads, verdicts(rules, situation)).forEach(move -> move.by(maker));
    }
  }

  /** Whether the rule of a lead surely no longer holds, by the record of this moment. */
  boolean isCauseGone(LeadView lead, LocalDate day) {
    return situations
        .read(List.of(lead.householdId().value()), day, Situations.From.TABLES)
        .stream()
        .allMatch(s -> lead.rule().judge(s).clears(lead.memberId()));
  }

  private static Map<LeadRule, Verdict> verdicts(
      Map<LeadRule, RuleSettings.Setting> rules, Situation situation) {
    Map<LeadRule, Verdict> verdicts = new EnumMap<>(LeadRule.class);
    rules.keySet().forEach(rule -> verdicts.put(rule, rule.judge(situation)));
    return verdicts;
  }

  /** In the order of their ids, so that two judges cannot wait for each other. */
  private void takeTurns(List<UUID> households) {
    sql.list(
        "select pg_advisory_xact_lock(hashtextextended(id, 71)) from"
            + " (select id from unnest(?::text[]) as wanted (id) order by id) as in_order",
        row -> true,
        (Object) households.stream().map(UUID::toString).toArray(String[]::new));
  }
}
