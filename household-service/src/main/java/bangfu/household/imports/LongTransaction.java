package bangfu.household.imports;

import bangfu.commons.persistence.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * A transaction whose statements may take longer than the socket timeout of the pool, which is
 * meant for requests: this connection gets a longer one for this transaction only.
 */
@ApplicationScoped
public class LongTransaction {
  private static final Duration LIMIT = Duration.ofMinutes(30);
  private static final long ONE_AT_A_TIME = 8113211;

  private final Sql sql;

  LongTransaction(Sql sql) {
    this.sql = sql;
  }

  public <T> T call(Callable<T> work) {
    return QuarkusTransaction.requiringNew()
        .timeout((int) LIMIT.toSeconds())
        .call(() -> patiently(work));
  }

  /** The same for what changes the registry as a whole: one after the other, in all replicas. */
  <T> T alone(Callable<T> work) {
    return call(
        () -> {
          sql.one("select pg_advisory_xact_lock(?)", row -> "locked", ONE_AT_A_TIME);
          return work.call();
        });
  }

  private <T> T patiently(Callable<T> work) throws Exception {
    int before = waitAtMost((int) LIMIT.toMillis());
    try {
      T result = work.call();
      // Deferred constraints are checked here rather than at commit, which is on the short timeout.
      sql.update("set constraints all immediate");
      return result;
    } finally {
      waitAtMost(before);
    }
  }

  /** Answers what it was before. */
  private int waitAtMost(int milliseconds) {
    return sql.with(
        connection -> {
          int before = connection.getNetworkTimeout();
          connection.setNetworkTimeout(Runnable::run, milliseconds);
          return before;
        });
  }
}
