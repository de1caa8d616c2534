package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.HouseholdsMerge;
import bangfu.household.changes.kinds.MemberRelation;
import bangfu.household.lifecycle.CeasingHouseholds;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The members of another household come here, and that household ends 并户. */
@ApplicationScoped
class Merging implements Effect<HouseholdsMerge> {
  private static final String LEAVING = "08";
  private static final String COMING = "07";

  private final Sql sql;
  private final Household household;
  private final Following following;
  private final CeasingHouseholds ceasing;

  Merging(Sql sql, Household household, Following following, CeasingHouseholds ceasing) {
    this.sql = sql;
    this.household = household;
    this.following = following;
    this.ceasing = ceasing;
  }

  @Override
  public Class<HouseholdsMerge> form() {
    return HouseholdsMerge.class;
  }

  @Override
  public Optional<HouseholdId> other(HouseholdsMerge change) {
    return Optional.of(change.otherHouseholdId());
  }

  /** All of both: whatever is open there would be lost or come unasked. */
  @Override
  public List<String> touches(HouseholdsMerge change) {
    return List.of("/");
  }

  @Override
  public Outcome apply(HouseholdsMerge change, Case it) {
    HouseholdId other = it.otherLocked().id();
    if (other.equals(it.id())) {
      throw new Problem(ChangeProblem.SAME_HOUSEHOLD);
    }
    if (household.present(it.id()).isEmpty()) {
      throw new Problem(ChangeProblem.HOUSEHOLD_ENDED);
    }
    Set<UUID> coming =
        change.members().stream().map(MemberRelation::memberId).collect(Collectors.toSet());
    var there = household.present(other);
    if (!coming.equals(Household.ids(there))) {
      throw new Problem(ChangeProblem.RELATIONS_INCOMPLETE);
    }
    Household.named(coming, there, it.day());
    ceasing.cease(other, it.id(), it.day(), "并入户" + it.locked().householdNo());
    household.leave(coming, it.day(), LEAVING);
    following.come(
        change.members(), new Following.Destination(it.id(), it.village(), it.day(), COMING));
    end(other, it.otherLocked().village().value(), it.day());
    return Outcome.also(other);
  }

  private void end(HouseholdId other, String village, LocalDate day) {
    close("household_helper", other, day);
    if (hasEnded(other, day)) {
      return;
    }
    close("household_status", other, day);
    sql.update(
        "insert into household_status (household_id, village_code, status, valid)"
            + " values (?, ?, 'REMOVED', daterange(?, null))",
        other.value(),
        village,
        day);
  }

  /** Who was rejected, or removed before, is not removed again. */
  private boolean hasEnded(HouseholdId household, LocalDate day) {
    return sql.one(
        "select exists (select from household_status where household_id = ? and valid @> ?::date"
            + " and status in ('REJECTED', 'REMOVED'))",
        row -> row.getBoolean(1),
        household.value(),
        day);
  }

  private void close(String table, HouseholdId household, LocalDate day) {
    sql.update(
        "delete from " + table + " where household_id = ? and lower(valid) >= ?",
        household.value(),
        day);
    sql.update(
        "update "
            + table
            + " set valid = daterange(lower(valid), ?) where household_id = ? and valid @> ?::date",
        day,
        household.value(),
        day);
  }
}
