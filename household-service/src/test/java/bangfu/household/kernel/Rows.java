package bangfu.household.kernel;

import bangfu.testsupport.Databases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks at the database past the service, its rights and its scope. */
final class Rows {
  private Rows() {}

  /** The first column of what a superuser finds. */
  static List<String> of(String sql, Object... arguments) throws SQLException {
    try (Connection superuser = Databases.superuser("household")) {
      return of(superuser, sql, arguments);
    }
  }

  static List<String> of(Connection connection, String sql, Object... arguments)
      throws SQLException {
    try (var statement = prepared(connection, sql, arguments);
        var rows = statement.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  static int count(String sql, Object... arguments) throws SQLException {
    return Integer.parseInt(of(sql, arguments).get(0));
  }

  /** How many rows a superuser changed. */
  static int change(String sql, Object... arguments) throws SQLException {
    try (Connection superuser = Databases.superuser("household")) {
      return change(superuser, sql, arguments);
    }
  }

  static int change(Connection connection, String sql, Object... arguments) throws SQLException {
    try (var statement = prepared(connection, sql, arguments)) {
      statement.execute();
      return Math.max(0, statement.getUpdateCount());
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }
}
