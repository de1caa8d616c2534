package bangfu.household.leads;

import bangfu.commons.caller.Caller;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.standards.DistrictSettings;
import bangfu.household.standards.SettingEnding;
import bangfu.household.standards.SettingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How rules are used: entering, ending, listing. Public, so not scoped. */
@ApplicationScoped
class RuleSetting {
  private static final String SELECT =
      "select id, code, lower(valid) as valid_from, upper(valid) as valid_to, severity, days, enabled,"
          + " source, recorded_at, ended_reason from lead_rule_setting";

  private final Sql sql;
  private final DistrictSettings district;

  RuleSetting(Sql sql, DistrictSettings district) {
    this.sql = sql;
    this.district = district;
  }

  List<RuleSettingView> page(@Nullable LeadRule rule, @Nullable LocalDate asOf, PageRequest page) {
    String code = rule == null ? null : rule.name();
    return sql.list(
        SELECT
            + " where (?::text is null or code = ?) and (?::date is null or valid @> ?::date)"
            + " and (code, lower(valid)) > (?, ?::date) order by code, lower(valid) limit ?",
        RuleSettingView::of,
        code,
        code,
        asOf,
        asOf,
        page.after(0, ""),
        page.after(1, "0001-01-01"),
        page.fetch());
  }

  /**
   * @throws Problem 404 where the district is not the caller's
   */
  @Transactional
  public RuleSettingView enter(NewRuleSetting entry, Caller caller) {
    DistrictSettings.requireRange(entry.validFrom(), entry.validTo());
    district.requireDistrict(caller.scope());
    UUID id =
        sql.one(
            "insert into lead_rule_setting (code, valid, severity, days, enabled, source, recorded_by)"
                + " values (?, daterange(?, ?), ?, ?, ?, ?, ?) returning id",
            row -> row.getObject(1, UUID.class),
            entry.code(),
            entry.validFrom(),
            entry.validTo(),
            entry.severity(),
            entry.days(),
            entry.enabled(),
            entry.source(),
            caller.subject());
    return sql.one(SELECT + " where id = ?", RuleSettingView::of, id);
  }

  /**
   * @throws Problem as every setting of the district that is ended
   */
  @Transactional
  public RuleSettingView end(SettingId id, SettingEnding ending, Caller caller) {
    district.end(DistrictSettings.Table.LEAD_RULE_SETTING, id, ending, caller);
    return sql.one(SELECT + " where id = ?", RuleSettingView::of, id.value());
  }
}
