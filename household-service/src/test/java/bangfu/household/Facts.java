package bangfu.household;

import bangfu.testsupport.Databases;
import java.sql.Connection;
import java.sql.SQLException;

/** Facts put on file as the service does: in its role, with a revision of the household. */
public final class Facts {
  private Facts() {}

  /**
   * Runs statements about a household and records it. In them {@code :h} is the household and
   * {@code :v} its village, {@code :all}, {@code :head} and {@code :child} select from its members.
   */
  public static void record(String household, String... statements) {
    inTransaction(
        connection -> {
          String village = village(connection, household);
          for (String statement : statements) {
            execute(connection, filled(statement, household, village));
          }
          execute(
              connection,
              "select record_household('" + household + "', 'CORRECTED', 'test', 'test')");
        });
  }

  /** Statements about a village or a standard, which no household's revision tells. */
  public static void ofVillage(String village, String... statements) {
    inTransaction(
        connection -> {
          for (String statement : statements) {
            execute(connection, statement.replace(":v", "'" + village + "'"));
          }
        });
  }

  private static String filled(String statement, String household, String village) {
    String of = "from member where household_id = '" + household + "'";
    return statement
        .replace(":head", of + " and relation = '02'")
        .replace(":child", of + " and relation = '20'")
        .replace(":all", of)
        .replace(":h", "'" + household + "'")
        .replace(":v", "'" + village + "'");
  }

  private static String village(Connection connection, String household) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select village_code from household where id = '" + household + "'")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (var prepared = connection.createStatement()) {
      prepared.execute(statement);
    }
  }

  @FunctionalInterface
  private interface Work {
    void in(Connection connection) throws SQLException;
  }

  private static void inTransaction(Work work) {
    try (Connection connection = Databases.application("household")) {
      connection.setAutoCommit(false);
      execute(connection, "select set_config('bangfu.scope', '*', true)");
      work.in(connection);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
