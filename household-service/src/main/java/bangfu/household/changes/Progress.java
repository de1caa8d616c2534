package bangfu.household.changes;

import bangfu.household.registry.HouseholdId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next version of a proposal, step by step. */
final class Progress {
  private final Proposal before;
  private ProposalState state;
  private @Nullable HouseholdId household;
  private @Nullable HouseholdId other;
  private Proposal.Made made;
  private Proposal.Step reviewed;
  private Proposal.Step decided;
  private @Nullable String reason;
  private List<String> conflicts;

  Progress(Proposal before) {
    this.before = before;
    state = before.state();
    household = before.household();
    other = before.other();
    made = before.made();
    reviewed = before.reviewed();
    decided = before.decided();
    reason = before.reason();
    conflicts = before.conflicts();
  }

  Progress to(ProposalState next) {
    state = next;
    return this;
  }

  Progress reviewed(Proposal.Step step) {
    reviewed = step;
    return this;
  }

  Progress decided(Proposal.Step step) {
    decided = step;
    return this;
  }

  /** What was said before stays where nothing is said. */
  Progress saying(@Nullable String words) {
    reason = words == null ? reason : words;
    return this;
  }

  Progress over(List<String> parts) {
    conflicts = parts;
    return this;
  }

  Progress made(Applying.Applied applied) {
    household = applied.household();
    other = applied.other();
    made = new Proposal.Made(applied.version(), applied.otherVersion());
    return this;
  }

  Proposal end() {
    return new Proposal(
        before.id(),
        before.version() + 1,
        before.village(),
        household,
        other,
        before.kind(),
        before.decider(),
        state,
        before.oneStep(),
        before.occurredOn(),
        before.bases(),
        made,
        before.touches(),
        before.change(),
        before.proposed(),
        reviewed,
        decided,
        reason,
        conflicts);
  }
}
