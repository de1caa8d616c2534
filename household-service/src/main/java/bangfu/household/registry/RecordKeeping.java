package bangfu.household.registry;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How everything that belongs to a household is changed: lock it, change it, record it, in one
 * transaction. The lock gives the revisions of one household their order.
 */
@ApplicationScoped
public class RecordKeeping {
  private final Sql sql;
  private final CurrentCaller caller;

  RecordKeeping(Sql sql, CurrentCaller caller) {
    this.sql = sql;
    this.caller = caller;
  }

  /** A household whose row is locked until the transaction ends. */
  public record Locked(
      HouseholdId id, String householdNo, DivisionCode village, HouseholdKind kind, long version) {}

  /**
   * @throws Problem 404 where it is absent or outside the scope
   */
  public void requireKnown(HouseholdId id, Scope scope) {
    boolean known =
        sql.one(
            "select exists (select from household where id = ? and village_code ^@ any (?))",
            row -> row.getBoolean(1),
            id.value(),
            scope.forQuery());
    if (!known) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
  }

  /**
   * Locks a household.
   *
   * @throws Problem 404 where it is absent or outside the scope
   */
  public Locked lock(HouseholdId id, Scope scope) {
    return lock(List.of(id), scope).stream()
        .findFirst()
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** Locks several, in the order of their ids so that two callers cannot wait for each other. */
  public List<Locked> lock(List<HouseholdId> ids, Scope scope) {
    return sql.list(
        "select id, household_no, village_code, kind, version from household"
            + " where id = any (?::uuid[]) and village_code ^@ any (?) order by id for update",
        row ->
            new Locked(
                new HouseholdId(row.getObject("id", UUID.class)),
                row.getString("household_no"),
                new DivisionCode(row.getString("village_code")),
                HouseholdKind.valueOf(row.getString("kind")),
                row.getLong("version")),
        ids.stream().map(HouseholdId::toString).toArray(String[]::new),
        scope.forQuery());
  }

  /**
   * Raises the version and writes the revision, after the change was made.
   *
   * @param kind what happened, UPPER_SNAKE
   * @param reason why, in the words of whoever did it
   * @return the new version
   */
  public long record(HouseholdId id, String kind, @Nullable String reason) {
    return sql.one(
        "select record_household(?, ?, ?, ?)",
        row -> row.getLong(1),
        id.value(),
        kind,
        caller.get().subject(),
        reason);
  }

  /** Writes the first revision of a household that was inserted in this transaction. */
  public void begin(HouseholdId id, String kind, @Nullable String reason) {
    sql.one(
        "select append_household_revision(?, ?, ?, ?)::text",
        row -> row.getObject(1) == null,
        id.value(),
        kind,
        caller.get().subject(),
        reason);
  }
}
