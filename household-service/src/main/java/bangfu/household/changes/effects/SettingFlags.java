package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.FlagsSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The flags of the household, all of them. */
@ApplicationScoped
class SettingFlags implements Effect<FlagsSet> {
  private final Sql sql;

  SettingFlags(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Class<FlagsSet> form() {
    return FlagsSet.class;
  }

  @Override
  public List<String> touches(FlagsSet change) {
    return List.of("/flags/");
  }

  @Override
  public Outcome apply(FlagsSet change, Case it) {
    String[] flags = change.flags().stream().sorted().toArray(String[]::new);
    int changed =
        sql.update(
            "update household set flags = ? where id = ? and flags <> ?",
            flags,
            it.id().value(),
            flags);
    if (changed == 0) {
      throw new Problem(ChangeProblem.NOTHING_CHANGES);
    }
    return Outcome.ITSELF;
  }
}
