package bangfu.subsidy.determination;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.job.Job;
import bangfu.commons.job.OperationId;
import bangfu.commons.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A run, step by step: freeze the facts, judge them in chunks, finish. Each step is one transaction
 * that also stores how far it came, so a killed run goes on where it was.
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
    try {
      RunView run = step(() -> steps.begin(operation, caller.scope()));
      while (run.state() == RunState.JUDGING && run.judged() < run.candidates()) {
        run = step(() -> steps.judgeNext(operation));
      }
      step(() -> steps.finish(operation, caller.get().subject()));
      return "/api/v1/determination-runs/" + run.id();
    } catch (RuntimeException e) {
      settle(operation, e);
      throw e;
    }
  }

  /** A run that is refused or cancelled for good is given up; any other failure is tried again. */
  private void settle(OperationId operation, RuntimeException e) {
    if (e instanceof Problem) {
      give(operation, RunState.FAILED);
    } else if (step(() -> steps.isCancelled(operation))) {
      give(operation, RunState.CANCELLED);
    }
  }

  private void give(OperationId operation, RunState state) {
    QuarkusTransaction.requiringNew().run(() -> steps.giveUp(operation, state));
  }

  private static <T> T step(java.util.concurrent.Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }
}
