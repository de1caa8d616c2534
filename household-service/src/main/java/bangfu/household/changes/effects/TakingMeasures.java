package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.household.changes.kinds.MeasureTaken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Something was done about a risk. */
@ApplicationScoped
class TakingMeasures implements Effect<MeasureTaken> {
  private final Sql sql;

  TakingMeasures(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Class<MeasureTaken> form() {
    return MeasureTaken.class;
  }

  @Override
  public List<String> touches(MeasureTaken change) {
    return List.of("/measures/" + change.risk() + "," + change.takenOn() + "/");
  }

  @Override
  public Outcome apply(MeasureTaken change, Case it) {
    sql.update(
        "insert into measure (household_id, village_code, risk, description, taken_on, finished_on,"
            + " recorded_by) values (?, ?, ?, ?, ?, ?, ?)",
        it.id().value(),
        it.village(),
        change.risk(),
        change.description(),
        change.takenOn(),
        change.finishedOn(),
        it.maker());
    return Outcome.ITSELF;
  }
}
