package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.HelperEnded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Somebody helps the household no longer. */
@ApplicationScoped
class EndingHelpers implements Effect<HelperEnded> {
  private final Sql sql;

  EndingHelpers(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Class<HelperEnded> form() {
    return HelperEnded.class;
  }

  @Override
  public List<String> touches(HelperEnded change) {
    return List.of("/helpers/" + change.staffNo() + "/");
  }

  @Override
  public Outcome apply(HelperEnded change, Case it) {
    int ended =
        sql.update(
            "update household_helper set valid = daterange(lower(valid), ?)"
                + " where household_id = ? and staff_no = ? and upper_inf(valid)"
                + " and lower(valid) < ?",
            it.day(),
            it.id().value(),
            change.staffNo().value(),
            it.day());
    if (ended == 0) {
      throw new Problem(ChangeProblem.HELPER_NOT_ASSIGNED);
    }
    return Outcome.ITSELF;
  }
}
