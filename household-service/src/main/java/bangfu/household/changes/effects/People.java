package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether somebody belongs to a household, or did. */
@ApplicationScoped
class People {
  private final Sql sql;

  People(Sql sql) {
    this.sql = sql;
  }

  /**
   * Refuses who never was a member.
   *
   * @return whether it is the present head
   */
  boolean require(HouseholdId household, UUID member) {
    return sql.first(
            "select relation = '02' and left_on is null from member"
                + " where id = ? and household_id = ?",
            row -> row.getBoolean(1),
            member,
            household.value())
        .orElseThrow(() -> new Problem(ChangeProblem.MEMBER_UNKNOWN));
  }
}
