package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the record of a household: as it is, as it was on a day, or as it was on file. */
@ApplicationScoped
public class HouseholdRecords {
  private final Sql sql;

  HouseholdRecords(Sql sql) {
    this.sql = sql;
  }

  /** The record; empty where it is absent, out of scope, or was not on file yet. */
  public Optional<HouseholdRecord> find(HouseholdId id, Scope scope, @Nullable AsOf asOf) {
    if (asOf == null) {
      return now(id, scope);
    }
    if (asOf.recordedBy() != null) {
      return onFile(id, scope, asOf.recordedBy());
    }
    return now(id, scope)
        .filter(h -> h.members().stream().anyMatch(m -> !m.joinedOn().isAfter(asOf.day())))
        .map(h -> h.on(asOf.day()));
  }

  private Optional<HouseholdRecord> now(HouseholdId id, Scope scope) {
    return sql.first(
        "select s.snapshot::text from household_snapshots s"
            + " where s.household_id = ? and s.village_code ^@ any (?)",
        row -> Snapshots.household(row.getString(1)),
        id.value(),
        scope.forQuery());
  }

  private Optional<HouseholdRecord> onFile(HouseholdId id, Scope scope, Instant at) {
    return sql.first(
        "select snapshot::text from revision where aggregate = 'household' and aggregate_id = ?"
            + " and recorded_at <= ? and division_code ^@ any (?)"
            + " order by aggregate_version desc limit 1",
        row -> Snapshots.household(row.getString(1)),
        id.value(),
        at,
        scope.forQuery());
  }
}
