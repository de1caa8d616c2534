package bangfu.household.registry;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes what a household is after a correction into the revision log. */
@ApplicationScoped
class HouseholdRevisions {
  private final Sql sql;
  private final CurrentCaller caller;

  HouseholdRevisions(Sql sql, CurrentCaller caller) {
    this.sql = sql;
    this.caller = caller;
  }

  /** In the running transaction, after the change was flushed, which raised the version. */
  void append(Household household, String reason) {
    sql.one(
        "select append_household_revision(?, 'CORRECTED', ?, ?)::text",
        row -> row.getObject(1) == null,
        household.id(),
        caller.get().subject(),
        reason);
  }
}
