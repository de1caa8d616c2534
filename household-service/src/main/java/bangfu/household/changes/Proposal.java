package bangfu.household.changes;

import bangfu.commons.value.DivisionCode;
import bangfu.household.changes.kinds.ChangeKind;
import bangfu.household.changes.kinds.Decider;
import bangfu.household.registry.HouseholdId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is kept.
 *
 * @param household null while a household that is to be registered is not
 * @param other the household merged into it or split off it
 * @param change what is proposed, identifiers sealed
 * @param made the versions that it made, where it was accepted
 */
record Proposal(
    ProposalId id,
    long version,
    DivisionCode village,
    @Nullable HouseholdId household,
    @Nullable HouseholdId other,
    ChangeKind kind,
    Decider decider,
    ProposalState state,
    boolean oneStep,
    LocalDate occurredOn,
    Bases bases,
    Made made,
    List<String> touches,
    String change,
    Step proposed,
    Step reviewed,
    Step decided,
    @Nullable String reason,
    List<String> conflicts) {

  /** Versions that it was prepared on. */
  record Bases(@Nullable Long household, @Nullable Long other) {}

  /** Versions that it made. */
  record Made(@Nullable Long household, @Nullable Long other) {
    static final Made NOTHING = new Made(null, null);
  }

  /** Who did something, and when. */
  record Step(@Nullable String by, @Nullable Instant at) {
    static final Step NOT_YET = new Step(null, null);
  }
}
