package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.MemberRelation;
import bangfu.household.changes.kinds.MemberReturns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody is released from prison and comes back to the household he or she left. */
@ApplicationScoped
class Returning implements Effect<MemberReturns> {
  private static final String RELEASED = "04";
  private static final String IMPRISONED = "04";

  private final Sql sql;
  private final Household household;
  private final Following following;

  Returning(Sql sql, Household household, Following following) {
    this.sql = sql;
    this.household = household;
    this.following = following;
  }

  private record Left(@Nullable LocalDate on, @Nullable String reason) {}

  @Override
  public Class<MemberReturns> form() {
    return MemberReturns.class;
  }

  @Override
  public List<String> touches(MemberReturns change) {
    return List.of("/members/" + change.memberId() + "/");
  }

  @Override
  public Outcome apply(MemberReturns change, Case it) {
    Left left =
        sql.first(
                "select left_on, left_reason from member where id = ? and household_id = ?",
                row -> new Left(Sql.date(row, "left_on"), row.getString("left_reason")),
                change.memberId(),
                it.id().value())
            .orElseThrow(() -> new Problem(ChangeProblem.MEMBER_UNKNOWN));
    if (!IMPRISONED.equals(left.reason())) {
      throw new Problem(ChangeProblem.MEMBER_NOT_IMPRISONED);
    }
    if (it.day().isBefore(Objects.requireNonNull(left.on()))) {
      throw new Problem(ChangeProblem.BEFORE_MEMBER_CAME);
    }
    if (household.present(it.id()).isEmpty()) {
      throw new Problem(ChangeProblem.HOUSEHOLD_ENDED);
    }
    following.come(
        List.of(new MemberRelation(change.memberId(), change.relation())),
        new Following.Destination(it.id(), it.village(), it.day(), RELEASED));
    return Outcome.ITSELF;
  }
}
