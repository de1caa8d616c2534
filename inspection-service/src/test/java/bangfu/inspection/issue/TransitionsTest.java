package bangfu.inspection.issue;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pair of state and command, allowed or refused; written out apart from the table. */
class TransitionsTest {
  private static final Map<String, IssueState> ALLOWED =
      Map.ofEntries(
          Map.entry("DRAFT REGISTRATION", IssueState.REGISTERED),
          Map.entry("DRAFT VOIDING", IssueState.VOID),
          Map.entry("REGISTERED ASSIGNMENT", IssueState.ASSIGNED),
          Map.entry("REGISTERED VOIDING", IssueState.VOID),
          Map.entry("ASSIGNED ACKNOWLEDGEMENT", IssueState.RECTIFYING),
          Map.entry("RECTIFYING RECTIFICATION", IssueState.RECTIFYING),
          Map.entry("RECTIFYING LEADER_VISIT", IssueState.RECTIFYING),
          Map.entry("RECTIFYING EXTENSION", IssueState.RECTIFYING),
          Map.entry("RECTIFYING SUBMISSION", IssueState.SUBMITTED),
          Map.entry("SUBMITTED TOWNSHIP_CHECK", IssueState.TOWN_PASSED),
          Map.entry("SUBMITTED RETURN", IssueState.RECTIFYING),
          Map.entry("TOWN_PASSED CLOSURE", IssueState.CLOSED),
          Map.entry("TOWN_PASSED RETURN", IssueState.RECTIFYING),
          Map.entry("CLOSED REOPENING", IssueState.REOPENED),
          Map.entry("REOPENED ACKNOWLEDGEMENT", IssueState.RECTIFYING));

  @TestFactory
  Stream<DynamicTest> every_pair_is_allowed_or_refused() {
    List<DynamicTest> pairs =
        Arrays.stream(IssueState.values())
            .flatMap(s -> Arrays.stream(Command.values()).map(c -> pair(s, c)))
            .toList();
    assertThat(pairs).hasSize(9 * 13);
    return pairs.stream();
  }

  private static DynamicTest pair(IssueState state, Command command) {
    String name = state + " " + command;
    return DynamicTest.dynamicTest(name, () -> check(state, command, ALLOWED.get(name)));
  }

  private static void check(
      IssueState state, Command command, @org.jspecify.annotations.Nullable IssueState expected) {
    IssueState next = null;
    try {
      next = Transitions.next(state, command);
    } catch (Problem refused) {
      assertThat(refused.code()).isEqualTo(IssueProblem.ISSUE_STATE);
      assertThat(refused.words()).containsEntry("state", state);
    }
    assertThat(next).isEqualTo(expected);
  }
}
