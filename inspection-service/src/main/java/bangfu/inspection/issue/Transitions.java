package bangfu.inspection.issue;

import static bangfu.inspection.issue.Command.ACKNOWLEDGEMENT;
import static bangfu.inspection.issue.Command.ASSIGNMENT;
import static bangfu.inspection.issue.Command.CLOSURE;
import static bangfu.inspection.issue.Command.EXTENSION;
import static bangfu.inspection.issue.Command.LEADER_VISIT;
import static bangfu.inspection.issue.Command.RECTIFICATION;
import static bangfu.inspection.issue.Command.REGISTRATION;
import static bangfu.inspection.issue.Command.REOPENING;
import static bangfu.inspection.issue.Command.RETURN;
import static bangfu.inspection.issue.Command.SUBMISSION;
import static bangfu.inspection.issue.Command.TOWNSHIP_CHECK;
import static bangfu.inspection.issue.Command.VOIDING;

import bangfu.commons.problem.Problem;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The legal steps, all in one place; the table {@code issue_transition} of the database says the
 * same. Whatever is not here is refused.
 */
final class Transitions {
  private static final Map<IssueState, Map<Command, IssueState>> TABLE =
      Map.of(
          IssueState.DRAFT, Map.of(REGISTRATION, IssueState.REGISTERED, VOIDING, IssueState.VOID),
          IssueState.REGISTERED, Map.of(ASSIGNMENT, IssueState.ASSIGNED, VOIDING, IssueState.VOID),
          IssueState.VOID, Map.of(),
          IssueState.ASSIGNED, Map.of(ACKNOWLEDGEMENT, IssueState.RECTIFYING),
          IssueState.RECTIFYING,
              Map.of(
                  RECTIFICATION, IssueState.RECTIFYING,
                  LEADER_VISIT, IssueState.RECTIFYING,
                  EXTENSION, IssueState.RECTIFYING,
                  SUBMISSION, IssueState.SUBMITTED),
          IssueState.SUBMITTED,
              Map.of(TOWNSHIP_CHECK, IssueState.TOWN_PASSED, RETURN, IssueState.RECTIFYING),
          IssueState.TOWN_PASSED, Map.of(CLOSURE, IssueState.CLOSED, RETURN, IssueState.RECTIFYING),
          IssueState.CLOSED, Map.of(REOPENING, IssueState.REOPENED),
          IssueState.REOPENED, Map.of(ACKNOWLEDGEMENT, IssueState.RECTIFYING));

  private Transitions() {}

  /** The commands of a state and where they lead. */
  static Map<Command, IssueState> of(IssueState state) {
    return TABLE.getOrDefault(state, Map.of());
  }

  /**
   * Where a command leads.
   *
   * @throws Problem {@code ISSUE_STATE}, with the state and the commands it allows
   */
  static IssueState next(IssueState state, Command command) {
    IssueState next = of(state).get(command);
    if (next == null) {
      throw new Problem(
          IssueProblem.ISSUE_STATE,
          Map.of("state", state, "command", command, "allowed", allowed(state)));
    }
    return next;
  }

  private static String allowed(IssueState state) {
    return of(state).keySet().stream()
        .sorted()
        .map(Command::name)
        .collect(Collectors.joining(", "));
  }
}
