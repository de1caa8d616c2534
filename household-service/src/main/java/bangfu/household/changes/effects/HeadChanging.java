package bangfu.household.changes.effects;

import bangfu.household.changes.kinds.HeadChanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Another member becomes head. */
@ApplicationScoped
class HeadChanging implements Effect<HeadChanges> {
  private final Household household;

  HeadChanging(Household household) {
    this.household = household;
  }

  @Override
  public Class<HeadChanges> form() {
    return HeadChanges.class;
  }

  @Override
  public List<String> touches(HeadChanges change) {
    return List.of("/headMemberId/", "/members/" + change.succession().headMemberId() + "/");
  }

  @Override
  public Outcome apply(HeadChanges change, Case it) {
    household.succeed(household.present(it.id()), Set.of(), change.succession());
    household.enthrone(change.succession());
    return Outcome.ITSELF;
  }
}
