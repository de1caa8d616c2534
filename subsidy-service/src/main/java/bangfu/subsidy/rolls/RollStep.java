package bangfu.subsidy.rolls;

import bangfu.commons.problem.Problem;
import java.util.Map;

/**
 * The steps of a roll and the one table of what they lead from and to; the database has the same.
 */
public enum RollStep {
  PUBLICITY(RollState.DRAFT, RollState.VILLAGE_PUBLIC),
  TOWNSHIP_APPROVAL(RollState.VILLAGE_PUBLIC, RollState.TOWN_OK),
  DEPARTMENT_APPROVAL(RollState.TOWN_OK, RollState.DEPT_OK),
  FINANCE_APPROVAL(RollState.DEPT_OK, RollState.FIN_OK),
  BATCHING(RollState.FIN_OK, RollState.BATCHED);

  private final RollState from;
  private final RollState to;

  RollStep(RollState from, RollState to) {
    this.from = from;
    this.to = to;
  }

  /** The state after this step; refuses with {@code ROLL_STATE} where it does not lead on. */
  RollState next(RollState state) {
    if (state != from) {
      throw new Problem(RollProblem.ROLL_STATE, Map.of("state", state, "step", this));
    }
    return to;
  }
}
