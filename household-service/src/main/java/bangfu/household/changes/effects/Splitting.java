package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.HouseholdSplits;
import bangfu.household.changes.kinds.MemberRelation;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.NewId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some members leave into a household of their own 分户. */
@ApplicationScoped
class Splitting implements Effect<HouseholdSplits> {
  private static final String LEAVING = "07";
  private static final String COMING = "06";

  private final Sql sql;
  private final Household household;
  private final Following following;
  private final Numbers numbers;

  Splitting(Sql sql, Household household, Following following, Numbers numbers) {
    this.sql = sql;
    this.household = household;
    this.following = following;
    this.numbers = numbers;
  }

  @Override
  public Class<HouseholdSplits> form() {
    return HouseholdSplits.class;
  }

  @Override
  public List<String> touches(HouseholdSplits change) {
    return Stream.concat(
            change.members().stream().map(member -> "/members/" + member.memberId() + "/"),
            change.succession() == null ? Stream.of() : Stream.of("/headMemberId/"))
        .toList();
  }

  @Override
  public Outcome apply(HouseholdSplits change, Case it) {
    Set<java.util.UUID> leaving =
        change.members().stream().map(MemberRelation::memberId).collect(Collectors.toSet());
    var present = household.present(it.id());
    Household.named(leaving, present, it.day());
    if (leaving.size() == present.size()) {
      throw new Problem(ChangeProblem.SPLIT_LEAVES_NOBODY);
    }
    household.succeed(present, leaving, change.succession());
    household.leave(leaving, it.day(), LEAVING);
    household.enthrone(change.succession());
    HouseholdId begun = begin(change, it);
    following.come(
        change.members(), new Following.Destination(begun, it.village(), it.day(), COMING));
    return Outcome.begun(begun);
  }

  /** It is what the old one was, from that day on; before it there was no such household. */
  private HouseholdId begin(HouseholdSplits change, Case it) {
    HouseholdId id = new HouseholdId(NewId.next());
    sql.update(
        "insert into household (id, household_no, village_id, village_code, village_group, address,"
            + " kind, attribute, main_cause, other_causes, standard_kind, policy_enjoyed,"
            + " not_exited_reason)"
            + " select ?, ?, village_id, village_code, coalesce(?, village_group),"
            + " coalesce(?, address), kind, attribute, main_cause, other_causes, standard_kind,"
            + " policy_enjoyed, not_exited_reason from household where id = ?",
        id.value(),
        numbers.next(it.village()),
        change.group(),
        change.address(),
        it.id().value());
    copy("household_status", "status", statusOfItsOwn(), id, it);
    copy("household_helper", "staff_no", "staff_no", id, it);
    return id;
  }

  private void copy(String table, String column, String value, HouseholdId begun, Case it) {
    sql.update(
        "insert into %1$s (household_id, village_code, %2$s, valid) select ?, village_code, %3$s,"
                .formatted(table, column, value)
            + " valid * daterange(?, null) from "
            + table
            + " old where household_id = ? and valid && daterange(?, null)",
        begun.value(),
        it.day(),
        it.id().value(),
        it.day());
  }

  /**
   * What runs for the old household stays with it. Whoever splits off is on no exit list, and so is
   * what the old one was before it was listed.
   */
  private static String statusOfItsOwn() {
    return "case when status = 'PRE_EXIT' and upper_inf(valid) then coalesce((select p.status_before"
        + " from proceeding p where p.household_id = old.household_id and p.state = 'RUNNING'),"
        + " 'NOT_EXITED') else status end";
  }
}
