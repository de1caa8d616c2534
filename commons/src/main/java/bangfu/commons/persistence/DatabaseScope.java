package bangfu.commons.persistence;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
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

  DatabaseScope(CurrentCaller caller, DataSource database) {
    this.caller = caller;
    this.database = database;
  }

  void set(@Observes @Initialized(TransactionScoped.class) Object transaction) {
    var who = caller.find();
    String scope = who.map(Caller::scope).orElse(Scope.NOTHING).forDatabase();
    // Agroal hands every user of this transaction the same connection.
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select set_config('bangfu.scope', ?, true)")) {
      statement.setString(1, scope);
      statement.execute();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
