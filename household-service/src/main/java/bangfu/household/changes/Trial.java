package bangfu.household.changes;

import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Does something with all its checks, those of the commit too, and undoes it. */
@ApplicationScoped
class Trial {
  private final Sql sql;
  private final TransactionSynchronizationRegistry transactions;

  Trial(Sql sql, TransactionSynchronizationRegistry transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  @Transactional
  public <T> T of(Supplier<T> work) {
    T result = work.get();
    sql.update("set constraints all immediate");
    transactions.setRollbackOnly();
    return result;
  }
}
