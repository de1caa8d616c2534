package bangfu.household.differences;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.job.Recurring;
import bangfu.household.imports.LongTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Each night what was settled in other ways is taken off the list of work. */
@ApplicationScoped
class NightlyRefresh implements Recurring {
  private final Differences differences;
  private final LongTransaction patience;
  private final CurrentCaller caller;

  NightlyRefresh(Differences differences, LongTransaction patience, CurrentCaller caller) {
    this.differences = differences;
    this.patience = patience;
    this.caller = caller;
  }

  @Override
  public String name() {
    return "difference-refresh";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    try {
      caller.as(Caller.service("household-service"), () -> patience.call(this::refresh));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private String refresh() {
    differences.refreshAll();
    return name();
  }
}
