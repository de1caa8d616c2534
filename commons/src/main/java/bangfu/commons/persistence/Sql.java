package bangfu.commons.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain statements in the running transaction, for what an object mapper is not made for: pages,
 * figures, batches. Flush entities first where both touch the same rows.
 */
@ApplicationScoped
public class Sql {
  private static final int FETCH = 500;
  private static final int PATIENCE_MILLIS = 120_000;

  private final DataSource database;
  private final TransactionSynchronizationRegistry transactions;

  Sql(DataSource database, TransactionSynchronizationRegistry transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  /** Makes one thing of a row. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Does one thing with a connection. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** Takes one row after the other. */
  @FunctionalInterface
  public interface Visit {
    void row(ResultSet row) throws SQLException, IOException;
  }

  /** All rows. Arguments: see {@link #bind}. */
  public <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) {
    return with(
        connection -> {
          try (var statement = prepared(connection, sql, arguments);
              var rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
              found.add(row.read(rows));
            }
            return found;
          }
        });
  }

  /**
   * Row by row through a cursor of the running transaction, in constant memory however many there
   * are. The first may take its time, so the connection waits longer than for other statements.
   *
   * @throws UncheckedIOException where whoever takes the rows could not go on
   */
  public void each(String sql, Visit visit, @Nullable Object... arguments) {
    with(
        connection -> {
          int patience = connection.getNetworkTimeout();
          connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
          try (var statement = prepared(connection, sql, arguments)) {
            statement.setFetchSize(FETCH);
            visit(statement, visit);
            return true;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            if (!connection.isClosed()) {
              connection.setNetworkTimeout(Runnable::run, patience);
            }
          }
        });
  }

  private static void visit(PreparedStatement statement, Visit visit)
      throws SQLException, IOException {
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        visit.row(rows);
      }
    }
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) {
    return list(sql, row, arguments).stream().findFirst();
  }

  /** The only row. */
  public <T> T one(String sql, Row<T> row, @Nullable Object... arguments) {
    return first(sql, row, arguments).orElseThrow();
  }

  /** How many rows it changed. */
  public int update(String sql, @Nullable Object... arguments) {
    return with(
        connection -> {
          try (var statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
          }
        });
  }

  /** The same statement once for each row of arguments, in one round trip. */
  public void batch(String sql, List<@Nullable Object[]> rows) {
    if (rows.size() <= 1) {
      rows.forEach(row -> update(sql, row));
      return;
    }
    with(
        connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
              bind(connection, statement, row);
              statement.addBatch();
            }
            return statement.executeBatch();
          }
        });
  }

  /**
   * Work with the transaction's connection.
   *
   * @throws IllegalStateException outside a transaction: no scope is set there, and row-level
   *     security would show nothing, which looks like an absent record
   */
  public <T> T with(Work<T> work) {
    if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
      throw new IllegalStateException("A statement outside a transaction");
    }
    try (var connection = database.getConnection()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
    var statement = connection.prepareStatement(sql);
    bind(connection, statement, arguments);
    return statement;
  }

  /** Binds by type: instants as timestamptz, string arrays as text[], enums by name. */
  private static void bind(
      Connection connection, PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      Object value = arguments[i];
      if (value instanceof Instant instant) {
        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
      } else if (value instanceof String[] texts) {
        statement.setArray(i + 1, connection.createArrayOf("text", texts));
      } else if (value instanceof Enum<?> code) {
        statement.setString(i + 1, code.name());
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  /** A date that may be absent. */
  public static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** An instant; absent only where the column may be. */
  public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, java.time.OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
