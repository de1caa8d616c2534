package bangfu.household.lifecycle;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The proceedings of monitoring, as other features name them. */
@ApplicationScoped
public class MonitoringCases {
  private final Sql sql;

  MonitoringCases(Sql sql) {
    this.sql = sql;
  }

  /** Whether a proceeding is one of monitoring of the household, and did not end without it. */
  public boolean has(HouseholdId household, UUID proceeding, Scope scope) {
    return sql.one(
        "select exists (select from proceeding where id = ? and household_id = ?"
            + " and kind = 'MONITORING' and state <> 'ENDED' and village_code ^@ any (?))",
        row -> row.getBoolean(1),
        proceeding,
        household.value(),
        scope.forQuery());
  }
}
