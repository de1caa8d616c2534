package bangfu.subsidy.determination;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.job.Job;
import bangfu.commons.job.OperationId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A run, step by step: freeze the facts, judge them in chunks, finish. Each step is one transaction
 * that also stores how far it came, so a killed run goes on where it was. A run whose operation
 * fails or is cancelled is given up with it, by the database.
 */
@ApplicationScoped
class DeterminationJob implements Job {
  static final String KIND = "DETERMINATION";

  private final DeterminationSteps steps;
  private final CurrentCaller caller;

  DeterminationJob(DeterminationSteps steps, CurrentCaller caller) {
    this.steps = steps;
    this.caller = caller;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String run(OperationId operation) {
    RunView run = step(() -> steps.begin(operation, caller.scope()));
    while (run.state() == RunState.JUDGING && run.judged() < run.candidates()) {
      run = step(() -> steps.judgeNext(operation));
    }
    step(() -> steps.finish(operation, caller.get().subject()));
    return "/api/v1/determination-runs/" + run.id();
  }

  private static <T> T step(java.util.concurrent.Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }
}
