package bangfu.household.changes;

import bangfu.household.changes.kinds.Decider;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a proposal stands; the one table of what may follow what. */
@Schema(
    description =
        "PROPOSED by the village, REVIEWED by the township, then ACCEPTED, REFUSED with a reason,"
            + " WITHDRAWN by the proposer, or CONFLICTED with what changed meanwhile. Open list.")
public enum ProposalState {
  PROPOSED,
  REVIEWED,
  ACCEPTED,
  REFUSED,
  WITHDRAWN,
  CONFLICTED;

  /** What can be done with a proposal. */
  enum Command {
    REVIEW,
    ACCEPT,
    REFUSE,
    WITHDRAW,
    /** Found when it was to be accepted. */
    CONFLICT
  }

  private enum Transition {
    REVIEWING(PROPOSED, Command.REVIEW, REVIEWED, null),
    ACCEPTING_AT_ONCE(PROPOSED, Command.ACCEPT, ACCEPTED, Decider.TOWNSHIP),
    REFUSING_AT_ONCE(PROPOSED, Command.REFUSE, REFUSED, null),
    WITHDRAWING_EARLY(PROPOSED, Command.WITHDRAW, WITHDRAWN, null),
    CONFLICTING_EARLY(PROPOSED, Command.CONFLICT, CONFLICTED, Decider.TOWNSHIP),
    ACCEPTING(REVIEWED, Command.ACCEPT, ACCEPTED, null),
    REFUSING(REVIEWED, Command.REFUSE, REFUSED, null),
    WITHDRAWING(REVIEWED, Command.WITHDRAW, WITHDRAWN, null),
    CONFLICTING(REVIEWED, Command.CONFLICT, CONFLICTED, null);

    private final ProposalState from;
    private final Command command;
    private final ProposalState to;
    private final @Nullable Decider only;

    Transition(ProposalState from, Command command, ProposalState to, @Nullable Decider only) {
      this.from = from;
      this.command = command;
      this.to = to;
      this.only = only;
    }
  }

  /**
   * The state after a command; empty where that may not follow.
   *
   * @param decider who decides the proposal: what the district decides is reviewed first
   */
  Optional<ProposalState> after(Command command, Decider decider) {
    return Arrays.stream(Transition.values())
        .filter(t -> t.from == this && t.command == command)
        .filter(t -> t.only == null || t.only == decider)
        .map(t -> t.to)
        .findFirst();
  }

  boolean isOpen() {
    return this == PROPOSED || this == REVIEWED;
  }
}
