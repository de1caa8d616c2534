package bangfu.household.lifecycle;

import static bangfu.household.lifecycle.StatusCommand.APPLY;
import static bangfu.household.lifecycle.StatusCommand.ELIMINATE;
import static bangfu.household.lifecycle.StatusCommand.EXIT;
import static bangfu.household.lifecycle.StatusCommand.FAIL_EXIT;
import static bangfu.household.lifecycle.StatusCommand.IDENTIFY;
import static bangfu.household.lifecycle.StatusCommand.LIST_FOR_EXIT;
import static bangfu.household.lifecycle.StatusCommand.MONITOR_MARGINAL;
import static bangfu.household.lifecycle.StatusCommand.MONITOR_SUDDEN;
import static bangfu.household.lifecycle.StatusCommand.MONITOR_UNSTABLE;
import static bangfu.household.lifecycle.StatusCommand.REJECT;
import static bangfu.household.lifecycle.StatusCommand.REMOVE;
import static bangfu.household.lifecycle.StatusCommand.RETURN;
import static bangfu.household.registry.PovertyStatus.CANDIDATE;
import static bangfu.household.registry.PovertyStatus.EXITED;
import static bangfu.household.registry.PovertyStatus.NOT_EXITED;
import static bangfu.household.registry.PovertyStatus.PRE_EXIT;
import static bangfu.household.registry.PovertyStatus.REJECTED;
import static bangfu.household.registry.PovertyStatus.REMOVED;
import static bangfu.household.registry.PovertyStatus.RETURNED;

import bangfu.commons.problem.Problem;
import bangfu.household.registry.PovertyStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which status may follow which, by which command, when (domain.md §2.5). The only place that says
 * so; the database repeats it in status_transition. No status: the household was never registered.
 */
final class StatusTable {
  /** R1 is over, and with it identification and return. */
  static final LocalDate AFTER_2020 = LocalDate.of(2021, 1, 1);

  /** 国开发〔2020〕6号. */
  static final LocalDate MONITORING_BEGINS = LocalDate.of(2020, 3, 1);

  static final List<Transition> ALL =
      List.of(
          new Transition(null, APPLY, CANDIDATE, null, AFTER_2020),
          new Transition(REJECTED, APPLY, CANDIDATE, null, AFTER_2020),
          // Registered as a candidate through the door, and applied for now.
          new Transition(CANDIDATE, APPLY, CANDIDATE, null, AFTER_2020),
          new Transition(CANDIDATE, IDENTIFY, NOT_EXITED, null, AFTER_2020),
          new Transition(CANDIDATE, REJECT, REJECTED, null, null),
          new Transition(NOT_EXITED, LIST_FOR_EXIT, PRE_EXIT, null, null),
          new Transition(RETURNED, LIST_FOR_EXIT, PRE_EXIT, null, null),
          new Transition(PRE_EXIT, EXIT, EXITED, null, null),
          new Transition(PRE_EXIT, FAIL_EXIT, NOT_EXITED, null, null),
          new Transition(PRE_EXIT, FAIL_EXIT, RETURNED, null, null),
          new Transition(EXITED, RETURN, RETURNED, null, AFTER_2020),
          new Transition(CANDIDATE, REMOVE, REMOVED, null, null),
          new Transition(NOT_EXITED, REMOVE, REMOVED, null, null),
          new Transition(PRE_EXIT, REMOVE, REMOVED, null, null),
          new Transition(EXITED, REMOVE, REMOVED, null, null),
          new Transition(RETURNED, REMOVE, REMOVED, null, null),
          new Transition(REJECTED, REMOVE, REMOVED, null, null),
          // Monitoring lies over the status and leaves it as it is.
          new Transition(EXITED, MONITOR_UNSTABLE, EXITED, MONITORING_BEGINS, null),
          new Transition(null, MONITOR_MARGINAL, null, MONITORING_BEGINS, null),
          new Transition(REJECTED, MONITOR_MARGINAL, REJECTED, MONITORING_BEGINS, null),
          new Transition(EXITED, MONITOR_SUDDEN, EXITED, AFTER_2020, null),
          new Transition(null, MONITOR_SUDDEN, null, AFTER_2020, null),
          new Transition(REJECTED, MONITOR_SUDDEN, REJECTED, AFTER_2020, null),
          new Transition(EXITED, ELIMINATE, EXITED, MONITORING_BEGINS, null),
          new Transition(null, ELIMINATE, null, MONITORING_BEGINS, null),
          new Transition(REJECTED, ELIMINATE, REJECTED, MONITORING_BEGINS, null));

  private StatusTable() {}

  /**
   * One row.
   *
   * @param since the first day on which it is possible
   * @param until the first day on which it no longer is
   */
  record Transition(
      @Nullable PovertyStatus from,
      StatusCommand command,
      @Nullable PovertyStatus to,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {
    boolean isPossibleOn(LocalDate day) {
      return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
    }
  }

  /**
   * What becomes of a status.
   *
   * @param before the status before the last one, where a failed exit falls back to
   * @throws Problem 409 where the table says no
   */
  static @Nullable PovertyStatus after(
      @Nullable PovertyStatus from,
      StatusCommand command,
      @Nullable PovertyStatus before,
      LocalDate day) {
    List<Transition> rows =
        ALL.stream()
            .filter(t -> t.from() == from && t.command() == command)
            .filter(t -> command != FAIL_EXIT || t.to() == before)
            .toList();
    Map<String, Object> words =
        Map.of("from", from == null ? "NONE" : from, "command", command, "date", day);
    if (rows.isEmpty()) {
      throw new Problem(LifecycleProblem.TRANSITION_NOT_ALLOWED, words);
    }
    if (!rows.get(0).isPossibleOn(day)) {
      throw new Problem(LifecycleProblem.TRANSITION_OUT_OF_TIME, words);
    }
    return rows.get(0).to();
  }
}
