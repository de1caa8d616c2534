package bangfu.household.leads;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Scope;
import bangfu.commons.job.Job;
import bangfu.commons.job.OperationId;
import bangfu.commons.job.Operations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** A sweep that somebody asked for, over their divisions; after a crash it goes on. */
@ApplicationScoped
class LeadSweepJob implements Job {
  static final String KIND = "LEAD_SWEEP";

  private final Sweeps sweeps;
  private final Operations operations;
  private final CurrentCaller caller;

  LeadSweepJob(Sweeps sweeps, Operations operations, CurrentCaller caller) {
    this.sweeps = sweeps;
    this.operations = operations;
    this.caller = caller;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String run(OperationId operation) {
    Scope scope = caller.scope();
    long total = QuarkusTransaction.requiringNew().call(() -> sweeps.households(scope));
    boolean more = true;
    while (more) {
      more = QuarkusTransaction.requiringNew().call(() -> chunk(operation, scope, total));
    }
    return "/api/v1/leads";
  }

  private boolean chunk(OperationId operation, Scope scope, long total) {
    var sweep = sweeps.ofOperation(operation);
    sweep.ifPresent(
        s -> {
          long judged = sweeps.next(s, scope);
          operations.progress(operation, judged, Math.max(total, judged));
        });
    return sweep.isPresent();
  }
}
