package bangfu.household.changes;

import bangfu.commons.caller.Caller;
import bangfu.commons.http.Preconditions;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.ProposalState.Command;
import bangfu.household.changes.effects.Case;
import bangfu.household.changes.kinds.Change;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.Decider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What becomes of a proposal: reviewed, accepted, refused, withdrawn. */
@ApplicationScoped
class Deciding {
  private final Proposals proposals;
  private final Applying applying;
  private final Payloads payloads;
  private final Overtaken overtaken;

  Deciding(Proposals proposals, Applying applying, Payloads payloads, Overtaken overtaken) {
    this.proposals = proposals;
    this.applying = applying;
    this.payloads = payloads;
    this.overtaken = overtaken;
  }

  /** The township passes it on, or refuses it. */
  @Transactional
  public Proposal review(
      ProposalId id, @Nullable String ifMatch, Verdict verdict, Caller caller, Instant now) {
    Proposal proposal = locked(id, ifMatch, caller);
    Authority.require(Authority.reviews(caller));
    requireOther(caller, proposal.proposed());
    if (!verdict.accepted()) {
      return refuse(proposal, verdict, caller, now);
    }
    ProposalState state = after(proposal, Command.REVIEW);
    return kept(
        new Progress(proposal)
            .to(state)
            .reviewed(new Proposal.Step(caller.subject(), now))
            .saying(verdict.reason())
            .end());
  }

  /** Whoever decides such changes accepts or refuses it. */
  @Transactional
  public Proposal decide(
      ProposalId id, @Nullable String ifMatch, Verdict verdict, Caller caller, Instant now) {
    Proposal proposal = locked(id, ifMatch, caller);
    Authority.require(Authority.decides(proposal.kind(), proposal.decider(), caller));
    requireOther(caller, proposal.proposed());
    requireOther(caller, proposal.reviewed());
    return verdict.accepted()
        ? accept(proposal, verdict, caller, now)
        : refuse(proposal, verdict, caller, now);
  }

  /** Who proposed it takes it back. */
  @Transactional
  public Proposal withdraw(ProposalId id, @Nullable String ifMatch, Caller caller, Instant now) {
    Proposal proposal = locked(id, ifMatch, caller);
    Authority.require(caller.subject().equals(proposal.proposed().by()));
    ProposalState state = after(proposal, Command.WITHDRAW);
    return kept(
        new Progress(proposal).to(state).decided(new Proposal.Step(caller.subject(), now)).end());
  }

  private Proposal accept(Proposal proposal, Verdict verdict, Caller caller, Instant now) {
    ProposalState state = after(proposal, Command.ACCEPT);
    Proposal.Step step = new Proposal.Step(caller.subject(), now);
    Change change = payloads.opened(proposal.change(), proposal.id());
    Case it =
        applying.lock(
            proposal.household(),
            change,
            proposal.occurredOn(),
            Objects.requireNonNull(proposal.proposed().by()),
            caller.scope());
    List<String> conflicts = overtaken.parts(proposal, it);
    if (!conflicts.isEmpty()) {
      ProposalState conflicted = after(proposal, Command.CONFLICT);
      return kept(new Progress(proposal).to(conflicted).decided(step).over(conflicts).end());
    }
    Applying.Applied applied = applying.apply(change, it);
    return kept(
        new Progress(proposal)
            .to(state)
            .decided(step)
            .saying(verdict.reason())
            .made(applied)
            .end());
  }

  private Proposal refuse(Proposal proposal, Verdict verdict, Caller caller, Instant now) {
    ProposalState state = after(proposal, Command.REFUSE);
    return kept(
        new Progress(proposal)
            .to(state)
            .decided(new Proposal.Step(caller.subject(), now))
            .saying(verdict.reason())
            .end());
  }

  private Proposal locked(ProposalId id, @Nullable String ifMatch, Caller caller) {
    Proposal proposal =
        proposals.lock(id, caller.scope()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    Preconditions.match(ifMatch, proposal.version());
    return proposal;
  }

  private Proposal kept(Proposal proposal) {
    proposals.update(proposal);
    return proposal;
  }

  private static void requireOther(Caller caller, Proposal.Step step) {
    if (caller.subject().equals(step.by())) {
      throw new Problem(CommonProblem.MAKER_IS_CHECKER);
    }
  }

  private static ProposalState after(Proposal proposal, Command command) {
    return proposal
        .state()
        .after(command, proposal.decider())
        .orElseThrow(
            () ->
                proposal.state() == ProposalState.PROPOSED && proposal.decider() == Decider.DISTRICT
                    ? new Problem(ChangeProblem.REVIEW_MISSING)
                    : new Problem(ChangeProblem.PROPOSAL_STATE, Map.of("state", proposal.state())));
  }
}
