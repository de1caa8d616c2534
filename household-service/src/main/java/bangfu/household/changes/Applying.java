package bangfu.household.changes;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.effects.Case;
import bangfu.household.changes.effects.Effects;
import bangfu.household.changes.effects.Outcome;
import bangfu.household.changes.kinds.Change;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.RecordKeeping;
import bangfu.household.registry.RecordKeeping.Locked;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies changes to households: on trial, or for good with one revision for each household. */
@ApplicationScoped
class Applying {
  private static final long FIRST_VERSION = 1;

  private final Sql sql;
  private final RecordKeeping records;
  private final Effects effects;

  Applying(Sql sql, RecordKeeping records, Effects effects) {
    this.sql = sql;
    this.records = records;
    this.effects = effects;
  }

  /** What was made of which households. */
  record Applied(
      HouseholdId household,
      long version,
      @Nullable HouseholdId other,
      @Nullable Long otherVersion) {}

  /**
   * Locks the households that a change is about.
   *
   * @throws Problem 404 where one of them is absent or outside the scope
   */
  Case lock(
      @Nullable HouseholdId household, Change change, LocalDate day, String maker, Scope scope) {
    if (household == null) {
      return new Case(null, null, day, maker);
    }
    Optional<HouseholdId> other = effects.other(change);
    if (other.isPresent() && other.get().equals(household)) {
      throw new Problem(ChangeProblem.SAME_HOUSEHOLD);
    }
    List<HouseholdId> both = Stream.concat(Stream.of(household), other.stream()).toList();
    List<Locked> locked = records.lock(both, scope);
    if (locked.size() < both.size()) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    return new Case(
        of(household, locked), other.map(id -> of(id, locked)).orElse(null), day, maker);
  }

  private static Locked of(HouseholdId id, List<Locked> locked) {
    return locked.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** The parts of the record that it is about. */
  List<String> touches(Change change) {
    return effects.touches(change);
  }

  /** Whether it could be applied now; nothing of it stays. */
  void tryOut(Change change, Case it) {
    sql.update("savepoint trial");
    effects.apply(change, it);
    sql.update("rollback to savepoint trial");
  }

  /** Applies it, and writes the revisions. */
  Applied apply(Change change, Case it) {
    Outcome outcome = effects.apply(change, it);
    String kind = change.kind().name();
    if (outcome.begun() != null) {
      records.begin(outcome.begun(), kind, change.reason());
    }
    Locked household = it.household();
    if (household == null) {
      return new Applied(
          java.util.Objects.requireNonNull(outcome.begun()), FIRST_VERSION, null, null);
    }
    long version = records.record(household.id(), kind, change.reason());
    if (outcome.begun() != null) {
      return new Applied(household.id(), version, outcome.begun(), FIRST_VERSION);
    }
    Long otherVersion =
        outcome.alsoChanged() == null
            ? null
            : (Long) records.record(outcome.alsoChanged(), kind, change.reason());
    return new Applied(household.id(), version, outcome.alsoChanged(), otherVersion);
  }
}
