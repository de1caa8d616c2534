package bangfu.household.divisions;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The exit of poor villages 贫困村退出, as it stays on record. */
@ApplicationScoped
public class PoorVillages {
  private final Sql sql;
  private final Divisions divisions;
  private final VillageRevisions revisions;

  PoorVillages(Sql sql, Divisions divisions, VillageRevisions revisions) {
    this.sql = sql;
    this.divisions = divisions;
    this.revisions = revisions;
  }

  /**
   * What a village is on a day, locked until the transaction ends; null for what is no village.
   *
   * @throws Problem 404 outside the scope, 422 {@code DIVISION_NOT_VALID} on that day
   */
  public @Nullable PovertyVillage lock(DivisionCode code, LocalDate day, Scope scope) {
    divisions.requireValid(code, day, scope);
    revisions.lock(code);
    return divisions.find(code, day).map(DivisionView::povertyVillage).orElse(null);
  }

  /** Records the exit of a locked village from a day on, with one revision. */
  public void exit(DivisionCode code, LocalDate day, String reason) {
    sql.update(
        "update village set exited_on = ? where id = (select village_id from division"
            + " where code = ? and valid @> ?::date)",
        day,
        code.value(),
        day);
    revisions.append(code, "EXITED", reason);
  }
}
