package bangfu.household.duplicates;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.job.Job;
import bangfu.commons.job.OperationId;
import bangfu.commons.job.Operations;
import bangfu.commons.job.Recurring;
import bangfu.household.imports.LongTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Looks for pairs: each night by itself, and whenever somebody asks. */
@ApplicationScoped
class DuplicateSearch implements Job, Recurring {
  static final String KIND = "DUPLICATE_SEARCH";

  private final Candidates candidates;
  private final LongTransaction patience;
  private final Operations operations;
  private final CurrentCaller caller;

  DuplicateSearch(
      Candidates candidates,
      LongTransaction patience,
      Operations operations,
      CurrentCaller caller) {
    this.candidates = candidates;
    this.patience = patience;
    this.operations = operations;
    this.caller = caller;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String run(OperationId operation) {
    patience.call(
        () -> {
          long added = candidates.search();
          operations.progress(operation, added, added);
          return added;
        });
    return "/api/v1/duplicate-candidates?state=OPEN";
  }

  @Override
  public String name() {
    return "duplicate-search";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    try {
      caller.as(Caller.service("household-service"), () -> patience.call(candidates::search));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
