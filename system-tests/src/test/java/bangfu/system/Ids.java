package bangfu.system;

import bangfu.local.stack.ServiceName;
import bangfu.local.stack.Stack;
import java.sql.SQLException;
import java.util.UUID;

/** Looks past every right into the databases: which ids there are, how many rows. */
final class Ids {
  private Ids() {}

  /** An id of a collection's record in this village; of any where its records have no village. */
  static String of(Stack stack, ServiceName service, String collection, String village)
      throws SQLException {
    String table = Tables.of(service, collection);
    try (var database = stack.database().superuserConnection(service.id());
        var statement = database.createStatement()) {
      boolean local = hasVillage(stack, service, table);
      String where = local ? " where village_code = '" + village + "'" : "";
      var row = statement.executeQuery("select id from " + table + where + " order by id limit 1");
      if (row.next()) {
        return row.getString(1);
      }
      if (local) {
        throw new AssertionError(
            table + " has nothing of " + village + ": the walk proves nothing");
      }
      return UUID.randomUUID().toString();
    }
  }

  /** Whether the records of a collection belong to villages. */
  static boolean areLocal(Stack stack, ServiceName service, String collection) throws SQLException {
    return hasVillage(stack, service, Tables.of(service, collection));
  }

  static long count(Stack stack, ServiceName service, String sql) throws SQLException {
    try (var database = stack.database().superuserConnection(service.id());
        var statement = database.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static boolean hasVillage(Stack stack, ServiceName service, String table)
      throws SQLException {
    return count(
            stack,
            service,
            "select count(*) from information_schema.columns where table_name = '"
                + table
                + "' and column_name = 'village_code'")
        > 0;
  }
}
