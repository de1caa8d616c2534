package bangfu.household.imports;

import bangfu.testsupport.Databases;
import java.sql.Connection;
import java.sql.SQLException;

/** While it is held nothing is merged or taken back: what waits for its turn waits. */
final class MergeLock implements AutoCloseable {
  private final Connection database;

  MergeLock() throws SQLException {
    database = Databases.superuser("household");
    database.setAutoCommit(false);
    try (var statement = database.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(8113211)");
    }
  }

  @Override
  public void close() throws SQLException {
    database.rollback();
    database.close();
  }
}
