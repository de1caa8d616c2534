package bangfu.household.leads;

import bangfu.commons.caller.Caller;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.job.OperationId;
import bangfu.commons.job.Operations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asking for a sweep: it begins once that is committed. */
@ApplicationScoped
class Sweeping {
  private final Sweeps sweeps;
  private final Operations operations;
  private final DatedActs acts;

  Sweeping(Sweeps sweeps, Operations operations, DatedActs acts) {
    this.sweeps = sweeps;
    this.operations = operations;
    this.acts = acts;
  }

  @Transactional
  public SweepView ask(@Nullable LocalDate asOf, Caller caller) {
    LocalDate day = acts.day("asOf", asOf, null);
    OperationId operation = operations.start(LeadSweepJob.KIND, "HOUSEHOLDS", caller);
    sweeps.ask(operation, day);
    return new SweepView("/api/v1/operations/" + operation, day);
  }
}
