package bangfu.household.lifecycle;

import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.notices.NoticeId;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.PovertyStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proceeding as it stands: a procedure that runs for a household, or for a village.
 *
 * @param household null where it is about the village itself
 * @param about as it was opened
 * @param statusBefore the status that a failed exit falls back to
 */
record Proceeding(
    ProceedingId id,
    ProcedureDefinition definition,
    @Nullable HouseholdId household,
    DivisionCode village,
    @Nullable ExitListId exitList,
    LocalDate openedOn,
    String openedBy,
    NewProceeding about,
    @Nullable PovertyStatus statusBefore,
    ProceedingState state,
    @Nullable LocalDate endedOn,
    @Nullable Ended ending,
    long version,
    List<TakenStep> steps) {
  public Proceeding {
    steps = List.copyOf(steps);
  }

  ProcedureKind kind() {
    return definition.kind();
  }

  /** The household of a proceeding that has one. */
  HouseholdId ofHousehold() {
    return Objects.requireNonNull(household, "a proceeding of a household");
  }

  /** The step that is next; none where it is over. */
  Optional<ProcedureStep> next() {
    return state == ProceedingState.RUNNING
        ? Optional.of(definition.steps().get(steps.size()))
        : Optional.empty();
  }

  /** No act may be dated before this day. */
  LocalDate lastActOn() {
    return steps.isEmpty() ? openedOn : steps.get(steps.size() - 1).takenOn();
  }

  /** The notice that hangs since the last step. */
  Optional<NoticeId> lastNotice() {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(steps.get(steps.size() - 1).noticeId());
  }

  /** All that were posted for it. */
  List<NoticeId> notices() {
    return steps.stream().map(TakenStep::noticeId).filter(Objects::nonNull).toList();
  }

  /**
   * @throws Problem 409 where it is over
   */
  void requireRunning() {
    if (state != ProceedingState.RUNNING) {
      throw new Problem(LifecycleProblem.PROCEEDING_OVER, Map.of("state", state));
    }
  }
}
