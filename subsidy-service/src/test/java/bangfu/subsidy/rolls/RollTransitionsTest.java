package bangfu.subsidy.rolls;

import static bangfu.subsidy.rolls.RollState.BATCHED;
import static bangfu.subsidy.rolls.RollState.DEPT_OK;
import static bangfu.subsidy.rolls.RollState.DRAFT;
import static bangfu.subsidy.rolls.RollState.FIN_OK;
import static bangfu.subsidy.rolls.RollState.TOWN_OK;
import static bangfu.subsidy.rolls.RollState.VILLAGE_PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangfu.commons.problem.Problem;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of state and step: allowed with its outcome, or refused. */
class RollTransitionsTest {
  private record Pair(RollState state, RollStep step) {}

  private static final Map<Pair, RollState> ALLOWED =
      Map.of(
          new Pair(DRAFT, RollStep.PUBLICITY), VILLAGE_PUBLIC,
          new Pair(VILLAGE_PUBLIC, RollStep.TOWNSHIP_APPROVAL), TOWN_OK,
          new Pair(TOWN_OK, RollStep.DEPARTMENT_APPROVAL), DEPT_OK,
          new Pair(DEPT_OK, RollStep.FINANCE_APPROVAL), FIN_OK,
          new Pair(FIN_OK, RollStep.BATCHING), BATCHED);

  static Stream<Arguments> pairs() {
    return Arrays.stream(RollState.values())
        .flatMap(s -> Arrays.stream(RollStep.values()).map(t -> Arguments.of(s, t)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void a_pair_is_allowed_or_refused(RollState state, RollStep step) {
    RollState next = ALLOWED.get(new Pair(state, step));
    if (next == null) {
      assertThatThrownBy(() -> step.next(state))
          .isInstanceOf(Problem.class)
          .hasMessage("ROLL_STATE");
    } else {
      assertThat(step.next(state)).isEqualTo(next);
    }
  }
}
