package bangfu.household.duplicates;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Ends a membership that should not have been, in a household that is locked. */
@ApplicationScoped
class Memberships {
  /** 重复登记, see code list leaving-reason. */
  private static final String REGISTERED_TWICE = "09";

  private final Sql sql;
  private final Clock clock;

  Memberships(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Asked under the locks of their households. */
  void requirePresent(List<UUID> members) {
    long present =
        sql.one(
            "select count(*) from member where id = any (?::uuid[]) and left_on is null",
            row -> row.getLong(1),
            (Object) members.stream().map(UUID::toString).toArray(String[]::new));
    if (present != members.size()) {
      throw new Problem(DuplicateProblem.NO_LONGER_A_MEMBER);
    }
  }

  /**
   * @throws Problem 409 where the head would vanish while others stay
   */
  void end(UUID member, HouseholdId household) {
    LocalDate today = LocalDate.now(clock);
    boolean othersStay =
        sql.one(
            "select exists (select from member where household_id = ? and left_on is null and id <> ?)",
            row -> row.getBoolean(1),
            household.value(),
            member);
    if (othersStay && isHead(member)) {
      throw new Problem(DuplicateProblem.HEAD_MUST_BE_FOLLOWED);
    }
    sql.update(
        "update member set left_on = greatest(joined_on, ?), left_reason = ? where id = ?",
        today,
        REGISTERED_TWICE,
        member);
    if (!othersStay) {
      close(household, today);
    }
  }

  private boolean isHead(UUID member) {
    return sql.one(
        "select relation = '02' from member where id = ?", row -> row.getBoolean(1), member);
  }

  /** A household without anybody is removed from the registered, and nobody helps it. */
  private void close(HouseholdId household, LocalDate today) {
    boolean registered =
        sql.first(
                "select true from household_status where household_id = ? and upper_inf(valid)"
                    + " and status not in ('REMOVED', 'REJECTED')",
                row -> true,
                household.value())
            .isPresent();
    if (registered) {
      endOpen("household_status", household, today);
      sql.update(
          "insert into household_status (household_id, village_code, status, valid)"
              + " select id, village_code, 'REMOVED', daterange(?, null) from household where id = ?",
          today,
          household.value());
    }
    endOpen("household_helper", household, today);
  }

  /** What began today or later has not been. */
  private void endOpen(String table, HouseholdId household, LocalDate today) {
    sql.update(
        "delete from "
            + table
            + " where household_id = ? and upper_inf(valid) and lower(valid) >= ?",
        household.value(),
        today);
    sql.update(
        "update "
            + table
            + " set valid = daterange(lower(valid), ?) where household_id = ? and upper_inf(valid)",
        today,
        household.value());
  }
}
