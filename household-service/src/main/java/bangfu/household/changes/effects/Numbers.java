package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.ChangeProblem;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives out household numbers: the village and four digits. */
@ApplicationScoped
class Numbers {
  private final Sql sql;

  Numbers(Sql sql) {
    this.sql = sql;
  }

  /** The next number of a village, taken until the transaction ends. */
  String next(String village) {
    String number =
        sql.one("select coalesce(next_household_no(?), '')", row -> row.getString(1), village);
    if (number.isEmpty()) {
      throw new Problem(ChangeProblem.HOUSEHOLD_NUMBERS_EXHAUSTED);
    }
    return number;
  }
}
