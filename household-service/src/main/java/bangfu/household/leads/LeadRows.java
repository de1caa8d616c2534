package bangfu.household.leads;

import bangfu.commons.persistence.Sql;
import bangfu.household.safeguards.Reason;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of leads, as those who judge read and write them. */
@ApplicationScoped
class LeadRows {
  private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

  private final Sql sql;
  private final ObjectMapper json;

  LeadRows(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** Leads that are open, or were closed while their cause has lasted, by household. */
  Map<UUID, List<KnownLead>> known(List<UUID> households) {
    record Row(UUID household, KnownLead lead) {}
    return sql
        .list(
            "select household_id, id, rule, member_id, state, cause_gone_on is not null as gone,"
                + " reasons::text from lead where household_id = any (?::uuid[])"
                + " and (state in ('OPEN', 'VERIFIED')"
                + " or (state in ('DISMISSED', 'CASE') and cause_gone_on is null))",
            row -> new Row(row.getObject("household_id", UUID.class), lead(row)),
            (Object) households.stream().map(UUID::toString).toArray(String[]::new))
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::household, Collectors.mapping(Row::lead, Collectors.toList())));
  }

  private KnownLead lead(ResultSet row) throws SQLException {
    return new KnownLead(
        new LeadId(row.getObject("id", UUID.class)),
        LeadRule.valueOf(row.getString("rule")),
        row.getObject("member_id", UUID.class),
        LeadState.valueOf(row.getString("state")),
        row.getBoolean("gone"),
        reasons(row.getString("reasons")));
  }

  /** Makes the moves of one household on a day. */
  Move.Maker maker(UUID household, LocalDate day, Map<LeadRule, RuleSettings.Setting> rules) {
    return new Writing(household, day, rules);
  }

  private final class Writing implements Move.Maker {
    private final UUID household;
    private final LocalDate day;
    private final Map<LeadRule, RuleSettings.Setting> rules;

    private Writing(UUID household, LocalDate day, Map<LeadRule, RuleSettings.Setting> rules) {
      this.household = household;
      this.day = day;
      this.rules = rules;
    }

    @Override
    public void raise(LeadRule rule, Found found) {
      RuleSettings.Setting setting = Objects.requireNonNull(rules.get(rule));
      sql.update(
          "insert into lead (rule, severity, household_id, village_code, member_id, reasons,"
              + " raised_on, due_on) select ?, ?, id, village_code, ?::uuid, ?::jsonb, ?, ?"
              + " from household where id = ? on conflict do nothing",
          rule,
          setting.severity(),
          found.memberId(),
          text(found.reasons()),
          day,
          day.plusDays(setting.days()),
          household);
    }

    @Override
    public void refresh(LeadId id, List<Reason> reasons) {
      sql.update(
          "update lead set reasons = ?::jsonb, cause_gone_on = null, version = version + 1"
              + " where id = ? and state in ('OPEN', 'VERIFIED')",
          text(reasons),
          id.value());
    }

    @Override
    public void vanish(LeadId id) {
      sql.update(
          "update lead set state = 'VANISHED', cause_gone_on = greatest(?::date, raised_on),"
              + " version = version + 1 where id = ? and state = 'OPEN'",
          day,
          id.value());
    }

    @Override
    public void causeGone(LeadId id) {
      sql.update(
          "update lead set cause_gone_on = greatest(?::date, raised_on), version = version + 1"
              + " where id = ? and cause_gone_on is null",
          day,
          id.value());
    }
  }

  List<Reason> reasons(String stored) {
    try {
      return json.readValue(stored, REASONS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Reasons that are none", e);
    }
  }

  private String text(List<Reason> reasons) {
    try {
      return json.writeValueAsString(reasons);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
