package bangfu.subsidy.disbursement;

import bangfu.commons.problem.Problem;
import java.util.Map;

/** The steps of a batch and what they lead from and to; the database has the same table. */
enum BatchStep {
  RELEASE(BatchState.CREATED, BatchState.RELEASED),
  SETTLEMENT(BatchState.RELEASED, BatchState.SETTLED);

  private final BatchState from;
  private final BatchState to;

  BatchStep(BatchState from, BatchState to) {
    this.from = from;
    this.to = to;
  }

  BatchState next(BatchState state) {
    if (state != from) {
      throw new Problem(DisbursementProblem.BATCH_STATE, Map.of("state", state, "step", this));
    }
    return to;
  }
}
