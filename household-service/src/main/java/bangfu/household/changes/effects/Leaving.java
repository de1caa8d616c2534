package bangfu.household.changes.effects;

import bangfu.household.changes.kinds.ChangeKind;
import bangfu.household.changes.kinds.MemberLeaves;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Somebody leaves. */
@ApplicationScoped
class Leaving implements Effect<MemberLeaves> {
  /** Codes of the list leaving-reason. */
  private static final Map<ChangeKind, String> REASONS =
      Map.of(
          ChangeKind.MEMBER_DIED, "01",
          ChangeKind.MEMBER_MARRIED_OUT, "02",
          ChangeKind.MEMBER_MOVED_OUT, "03",
          ChangeKind.MEMBER_IMPRISONED, "04",
          ChangeKind.MEMBER_EMIGRATED, "05",
          ChangeKind.MEMBER_ENLISTED, "06");

  private final Household household;

  Leaving(Household household) {
    this.household = household;
  }

  @Override
  public Class<MemberLeaves> form() {
    return MemberLeaves.class;
  }

  @Override
  public List<String> touches(MemberLeaves change) {
    String member = "/members/" + change.memberId() + "/";
    return change.succession() == null ? List.of(member) : List.of(member, "/headMemberId/");
  }

  @Override
  public Outcome apply(MemberLeaves change, Case it) {
    Set<UUID> leaving = Set.of(change.memberId());
    var present = household.present(it.id());
    Household.named(leaving, present, it.day());
    household.succeed(present, leaving, change.succession());
    household.leave(leaving, it.day(), Objects.requireNonNull(REASONS.get(change.kind())));
    household.enthrone(change.succession());
    return Outcome.ITSELF;
  }
}
