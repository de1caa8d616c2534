package bangfu.household.changes;

import bangfu.commons.caller.Caller;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.http.Preconditions;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.changes.effects.Case;
import bangfu.household.changes.kinds.Change;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.HouseholdRegistered;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.NewId;
import bangfu.household.registry.RecordKeeping.Locked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proposing a change. What can be refused is refused now: the change is tried out. An office that
 * decides such changes passes in one step.
 */
@ApplicationScoped
class Proposing {
  private final Proposals proposals;
  private final Applying applying;
  private final Inspection inspection;
  private final Payloads payloads;
  private final DatedActs acts;

  Proposing(
      Proposals proposals,
      Applying applying,
      Inspection inspection,
      Payloads payloads,
      DatedActs acts) {
    this.proposals = proposals;
    this.applying = applying;
    this.inspection = inspection;
    this.payloads = payloads;
    this.acts = acts;
  }

  /** A change of a household on file, prepared on the version that {@code ifMatch} names. */
  @Transactional
  public Proposal propose(
      HouseholdId household, @Nullable String ifMatch, Change change, Caller caller, Instant now) {
    Case it = begin(household, change, caller);
    Locked locked = Objects.requireNonNull(it.household());
    Preconditions.match(ifMatch, locked.version());
    return keep(change, it, locked.village(), caller, now);
  }

  /** A household that is to come on file. */
  @Transactional
  public Proposal register(HouseholdRegistered change, Caller caller, Instant now) {
    if (!caller.scope().covers(change.villageCode())) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    return keep(change, begin(null, change, caller), change.villageCode(), caller, now);
  }

  private Case begin(@Nullable HouseholdId household, Change change, Caller caller) {
    Authority.require(Authority.proposes(change.kind(), caller));
    inspection.check(change);
    var day = acts.day("occurredOn", change.occurredOn(), null);
    return applying.lock(household, change, day, caller.subject(), caller.scope());
  }

  private Proposal keep(Change change, Case it, DivisionCode village, Caller caller, Instant now) {
    List<String> touches = applying.touches(change);
    refuseTwins(it, village, touches);
    boolean atOnce = Authority.decides(change.kind(), change.decider(), caller);
    Applying.Applied applied = null;
    if (atOnce) {
      applied = applying.apply(change, it);
    } else {
      applying.tryOut(change, it);
    }
    ProposalId id = new ProposalId(NewId.next());
    Proposal proposal = proposal(id, change, it, village, touches, caller, now, applied);
    proposals.insert(proposal);
    return proposal;
  }

  private void refuseTwins(Case it, DivisionCode village, List<String> touches) {
    List<HouseholdId> households =
        Stream.of(it.household(), it.other()).filter(Objects::nonNull).map(Locked::id).toList();
    proposals
        .open(households, village, touches)
        .ifPresent(
            twin -> {
              throw new Problem(ChangeProblem.PROPOSAL_OPEN, Map.of("proposalId", twin.value()));
            });
  }

  private Proposal proposal(
      ProposalId id,
      Change change,
      Case it,
      DivisionCode village,
      List<String> touches,
      Caller caller,
      Instant now,
      Applying.@Nullable Applied applied) {
    Proposal.Step maker = new Proposal.Step(caller.subject(), now);
    boolean reviewed = applied == null && Authority.reviews(caller);
    return new Proposal(
        id,
        1,
        village,
        applied == null ? id(it.household()) : applied.household(),
        applied == null ? id(it.other()) : applied.other(),
        change.kind(),
        change.decider(),
        state(applied, reviewed),
        applied != null,
        it.day(),
        new Proposal.Bases(version(it.household()), version(it.other())),
        applied == null
            ? Proposal.Made.NOTHING
            : new Proposal.Made(applied.version(), applied.otherVersion()),
        touches,
        payloads.sealed(change, id),
        maker,
        reviewed ? new Proposal.Step(null, now) : Proposal.Step.NOT_YET,
        applied == null ? Proposal.Step.NOT_YET : maker,
        null,
        List.of());
  }

  /** What the township itself proposes needs no review by the township. */
  private static ProposalState state(Applying.@Nullable Applied applied, boolean reviewed) {
    if (applied != null) {
      return ProposalState.ACCEPTED;
    }
    return reviewed ? ProposalState.REVIEWED : ProposalState.PROPOSED;
  }

  private static @Nullable HouseholdId id(@Nullable Locked household) {
    return household == null ? null : household.id();
  }

  private static @Nullable Long version(@Nullable Locked household) {
    return household == null ? null : (Long) household.version();
  }
}
