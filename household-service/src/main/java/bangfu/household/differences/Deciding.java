package bangfu.household.differences;

import bangfu.commons.caller.Caller;
import bangfu.commons.http.Preconditions;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.imports.Departments;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.RecordKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deciding differences: the registry takes over what the list says, or it does not. All that a
 * household takes over at once is one revision.
 */
@ApplicationScoped
class Deciding {
  private final Differences differences;
  private final Departments departments;
  private final Guards guards;
  private final RecordKeeping records;

  Deciding(Differences differences, Departments departments, Guards guards, RecordKeeping records) {
    this.differences = differences;
    this.departments = departments;
    this.guards = guards;
    this.records = records;
  }

  /** Which differences a caller sees: a department those of its own lists. */
  Reach reach(Caller caller) {
    return Reach.of(caller, departments);
  }

  /** The difference as it stands now. */
  @Transactional
  public DifferenceView current(DifferenceId id, Caller caller) {
    found(id, caller);
    differences.refresh(List.of(id));
    return found(id, caller);
  }

  /**
   * @throws Problem 404 out of reach, 409 where it is decided or settled, or the decider handed in
   *     the list, 412 where it was changed meanwhile
   */
  @Transactional
  public DifferenceView decide(
      DifferenceId id, @Nullable String ifMatch, NewDecision body, Caller caller) {
    List<HouseholdId> households = lockHouseholds(List.of(found(id, caller)), caller);
    DifferenceView difference = differences.lock(List.of(id), reach(caller)).get(0);
    Preconditions.match(ifMatch, difference.version());
    requireDecidable(difference, caller);
    if (decideOne(difference, body.accepted(), body.reason(), caller)) {
      households.forEach(h -> records.record(h, "DIFFERENCE_ACCEPTED", body.reason()));
    }
    return found(id, caller);
  }

  /**
   * @throws Problem as {@link #decide}, for the first that cannot be decided; then none is
   */
  @Transactional
  public DecidedView decide(NewBulkDecision body, Caller caller) {
    List<DifferenceId> ids = body.ids().stream().distinct().toList();
    var reach = reach(caller);
    List<DifferenceView> seen = ids.stream().map(id -> found(id, caller)).toList();
    lockHouseholds(seen, caller);
    differences.refresh(ids);
    List<DifferenceId> obsolete = new ArrayList<>();
    Set<HouseholdId> changed = new LinkedHashSet<>();
    for (DifferenceView difference : differences.lock(ids, reach)) {
      if (difference.state().isSettled()) {
        obsolete.add(difference.id());
        continue;
      }
      requireDecidable(difference, caller);
      if (decideOne(difference, body.accepted(), body.reason(), caller)) {
        changed.add(new HouseholdId(Objects.requireNonNull(difference.householdId())));
      }
    }
    changed.forEach(h -> records.record(h, "DIFFERENCE_ACCEPTED", body.reason()));
    return new DecidedView(ids.size() - obsolete.size(), changed.size(), obsolete);
  }

  /** Whether the registry took something over. */
  private boolean decideOne(
      DifferenceView difference, boolean accepted, String reason, Caller caller) {
    boolean changes = accepted && difference.kind() != DifferenceKind.UNKNOWN_PERSON;
    if (changes) {
      guards.requirePossible(difference);
      differences.apply(difference.id(), caller.subject());
    }
    differences.decide(
        difference.id(),
        accepted ? DifferenceState.ACCEPTED : DifferenceState.REJECTED,
        reason,
        caller.subject());
    return changes;
  }

  /** Households before differences, everywhere: lists are merged in that order too. */
  private List<HouseholdId> lockHouseholds(List<DifferenceView> seen, Caller caller) {
    List<HouseholdId> households =
        seen.stream()
            .map(DifferenceView::householdId)
            .filter(Objects::nonNull)
            .distinct()
            .map(HouseholdId::new)
            .toList();
    if (records.lock(households, caller.scope()).size() != households.size()) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    return households;
  }

  private static void requireDecidable(DifferenceView difference, Caller caller) {
    switch (difference.state()) {
      case OPEN -> {}
      case OBSOLETE, WITHDRAWN -> throw new Problem(DifferenceProblem.DIFFERENCE_OBSOLETE);
      case ACCEPTED, REJECTED -> throw new Problem(DifferenceProblem.DIFFERENCE_DECIDED_ALREADY);
    }
    if (difference.raisedBy().equals(caller.subject())) {
      throw new Problem(CommonProblem.MAKER_IS_CHECKER);
    }
  }

  private DifferenceView found(DifferenceId id, Caller caller) {
    return differences
        .find(id, reach(caller))
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }
}
