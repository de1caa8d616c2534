package bangfu.household.kernel;

import bangfu.testsupport.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A transaction that writes revisions as the service does, and commits when the test says so. */
final class Writer implements AutoCloseable {
  private final Connection connection;

  Writer() throws SQLException {
    connection = Databases.application("household");
    connection.setAutoCommit(false);
    begin();
  }

  /** Takes its number now; others see it once it is committed. */
  String revise(UUID aggregate, long version, String village) throws SQLException {
    return Rows.of(
            connection,
            "with r as (insert into revision (aggregate, aggregate_id, aggregate_version, kind,"
                + " division_code, actor, snapshot)"
                + " values ('thing', ?, ?, 'CHANGED', ?, 'test', '{}') returning seq, id),"
                + " p as (insert into revision_pending (seq, revision_id) select seq, id from r)"
                + " select id from r",
            aggregate,
            version,
            village)
        .get(0);
  }

  /** The next version of an aggregate, locked as the service locks it. */
  String reviseNext(UUID aggregate, String village) throws SQLException {
    Rows.of(connection, "select pg_advisory_xact_lock(hashtext(?))", aggregate.toString());
    String before =
        Rows.of(connection, "select count(*) from revision where aggregate_id = ?", aggregate)
            .get(0);
    return revise(aggregate, Long.parseLong(before) + 1, village);
  }

  void commit() throws SQLException {
    connection.commit();
    begin();
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }

  private void begin() throws SQLException {
    Rows.of(connection, "select set_config('bangfu.scope', '*', true)");
  }
}
