package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.household.changes.kinds.HelperAssigned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Somebody helps the household from that day on. */
@ApplicationScoped
class AssigningHelpers implements Effect<HelperAssigned> {
  private final Sql sql;

  AssigningHelpers(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Class<HelperAssigned> form() {
    return HelperAssigned.class;
  }

  @Override
  public List<String> touches(HelperAssigned change) {
    return List.of("/helpers/" + change.staffNo() + "/");
  }

  @Override
  public Outcome apply(HelperAssigned change, Case it) {
    sql.update(
        "insert into household_helper (household_id, village_code, staff_no, valid)"
            + " values (?, ?, ?, daterange(?, null))",
        it.id().value(),
        it.village(),
        change.staffNo().value(),
        it.day());
    return Outcome.ITSELF;
  }
}
