package bangfu.commons.persistence;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The second lock: at the start of each transaction the caller's scope is set in the database, for
 * that transaction only, and row-level security shows nothing outside it. Where nobody is calling
 * the scope is empty, so a forgotten one shows nothing instead of everything.
 */
@ApplicationScoped
public class DatabaseScope {
  private final CurrentCaller caller;
  private final DataSource database;
  private final TransactionManager transactions;

  DatabaseScope(CurrentCaller caller, DataSource database, TransactionManager transactions) {
    this.caller = caller;
    this.database = database;
    this.transactions = transactions;
  }

  void set(@Observes @Initialized(TransactionScoped.class) Object transaction) {
    try {
      setScope();
    } catch (SQLException e) {
      throw abandoned(new DatabaseFailure(e));
    } catch (RuntimeException e) {
      throw abandoned(e);
    }
  }

  private void setScope() throws SQLException {
    var who = caller.find();
    String scope = who.map(Caller::scope).orElse(Scope.NOTHING).forDatabase();
    // Agroal hands every user of this transaction the same connection.
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select set_config('bangfu.scope', ?, true)")) {
      statement.setString(1, scope);
      statement.execute();
    }
  }

  /**
   * Begun already, the transaction would stay with the thread: the next request there would join
   * it, without a scope and without anybody to commit what it writes.
   */
  private RuntimeException abandoned(RuntimeException failure) {
    try {
      transactions.rollback();
    } catch (SystemException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}
