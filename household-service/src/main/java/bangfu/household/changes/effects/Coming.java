package bangfu.household.changes.effects;

import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.ChangeKind;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.MemberComes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody comes. */
@ApplicationScoped
class Coming implements Effect<MemberComes> {
  /** Codes of the list entry-reason. */
  private static final Map<ChangeKind, String> REASONS =
      Map.of(
          ChangeKind.MEMBER_BORN, "01",
          ChangeKind.MEMBER_MARRIED_IN, "02",
          ChangeKind.MEMBER_MOVED_IN, "03",
          ChangeKind.MEMBER_ADOPTED, "05");

  private final NewMembers members;

  Coming(NewMembers members) {
    this.members = members;
  }

  @Override
  public Class<MemberComes> form() {
    return MemberComes.class;
  }

  @Override
  public List<String> touches(MemberComes change) {
    return List.of(members.pointer(change.member().citizenId()));
  }

  @Override
  public Outcome apply(MemberComes change, Case it) {
    String reason = Objects.requireNonNull(REASONS.get(change.kind()));
    if (!members.join(it.id(), it.village(), change.member(), it.day(), reason)) {
      throw new Problem(ChangeProblem.HOUSEHOLD_ENDED);
    }
    return Outcome.ITSELF;
  }
}
