package bangfu.household.changes;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.PageRequest;
import bangfu.household.changes.kinds.Change;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door for helpers, who have households and no divisions. Whoever calls it has made sure that
 * the household is theirs.
 */
@ApplicationScoped
public class Suggesting {
  private final Proposing proposing;
  private final Proposals proposals;
  private final ProposalViews views;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  Suggesting(
      Proposing proposing,
      Proposals proposals,
      ProposalViews views,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.proposing = proposing;
    this.proposals = proposals;
    this.views = views;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** A change of a household on file, prepared on the version that {@code ifMatch} names. */
  public Response suggest(
      HouseholdId household,
      @Nullable String ifMatch,
      @Nullable String key,
      Change change,
      Instant now) {
    Caller who = caller.get();
    return idempotency.once(
        key,
        () ->
            ProposalAnswers.created(
                proposing.propose(household, ifMatch, change, who, now), change));
  }

  /** What the caller suggested about a household, the newest first. */
  @Transactional
  public List<ProposalView> own(HouseholdId household, PageRequest page) {
    Caller who = caller.get();
    var filter = new Proposals.Filter(null, null, null, household, who.subject());
    return proposals.page(filter, page, who.scope()).stream().map(views::of).toList();
  }
}
