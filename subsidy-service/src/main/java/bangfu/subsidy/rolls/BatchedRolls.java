package bangfu.subsidy.rolls;

import bangfu.commons.caller.Scope;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What a payment batch does to rolls. */
@ApplicationScoped
public class BatchedRolls {
  private final Rolls rolls;
  private final RollRevisions revisions;

  BatchedRolls(Rolls rolls, RollRevisions revisions) {
    this.rolls = rolls;
    this.revisions = revisions;
  }

  /**
   * Locks the rolls, always in the same order, and marks them as batched; refuses any that finance
   * has not approved.
   *
   * @return the district that they lie in
   */
  public DivisionCode batch(List<UUID> ids, Scope scope) {
    List<Roll> locked =
        ids.stream().distinct().sorted().map(id -> rolls.locked(scope, id)).toList();
    List<Roll> first = locked.stream().filter(r -> r.view().state() != RollState.BATCHED).toList();
    locked.forEach(Roll::batch);
    revisions.append(first, "BATCHED");
    return locked.get(0).village().district();
  }
}
