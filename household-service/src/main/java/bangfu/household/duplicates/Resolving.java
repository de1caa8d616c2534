package bangfu.household.duplicates;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.http.Preconditions;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.RecordKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deciding whether a pair is one person; of one person one membership is ended. */
@ApplicationScoped
class Resolving {
  private final Candidates candidates;
  private final Comparing comparing;
  private final Memberships memberships;
  private final RecordKeeping records;

  Resolving(
      Candidates candidates, Comparing comparing, Memberships memberships, RecordKeeping records) {
    this.candidates = candidates;
    this.comparing = comparing;
    this.memberships = memberships;
    this.records = records;
  }

  /**
   * @throws Problem 404 unless both are within the scope, 409 where it was decided already, one has
   *     left, or a household would lose its head
   */
  @Transactional
  public CandidateView resolve(
      CandidateId id, @Nullable String ifMatch, NewResolution body, Caller caller) {
    CandidateSummary pair =
        candidates.lock(id, caller.scope()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    Preconditions.match(ifMatch, pair.version());
    if (pair.state() != CandidateState.OPEN) {
      throw new Problem(DuplicateProblem.DUPLICATE_DECIDED_ALREADY);
    }
    requireKept(pair, body);
    if (body.outcome() == NewResolution.Outcome.MERGED) {
      merge(pair, body, caller.scope());
    }
    candidates.decide(
        id,
        CandidateState.valueOf(body.outcome().name()),
        body.keepMemberId(),
        body.reason(),
        caller.subject());
    return comparing.compare(id, caller.scope());
  }

  /** Both histories tell of it: the one that lost a member and the one that kept it. */
  private void merge(CandidateSummary pair, NewResolution body, Scope scope) {
    List<HouseholdId> households =
        pair.members().stream()
            .map(side -> new HouseholdId(side.householdId()))
            .distinct()
            .toList();
    var locked = records.lock(households, scope);
    if (locked.size() != households.size()) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    memberships.requirePresent(pair.members().stream().map(s -> s.memberId()).toList());
    for (CandidateSummary.Side side : pair.members()) {
      if (!side.memberId().equals(body.keepMemberId())) {
        memberships.end(side.memberId(), new HouseholdId(side.householdId()));
      }
    }
    locked.forEach(h -> records.record(h.id(), "DUPLICATE_MERGED", body.reason()));
  }

  private static void requireKept(CandidateSummary pair, NewResolution body) {
    UUID kept = body.keepMemberId();
    boolean merged = body.outcome() == NewResolution.Outcome.MERGED;
    if (merged && kept == null) {
      throw refused("REQUIRED");
    }
    boolean one = pair.members().stream().anyMatch(side -> side.memberId().equals(kept));
    if (kept != null && !(merged && one)) {
      throw refused("INVALID");
    }
  }

  private static Problem refused(String code) {
    return new Problem(
        CommonProblem.INVALID_INPUT, List.of(new InputError("/keepMemberId", code, "")));
  }
}
