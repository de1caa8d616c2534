package bangfu.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** The database and the two roles of one service; every step may be repeated. */
record Provisioning(String service, String owner, String app) {
  private static final Pattern SERVICE = Pattern.compile("[a-z][a-z_]{0,40}");
  private static final String ROLE_RIGHTS =
      " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

  static Provisioning of(String service) {
    if (!SERVICE.matcher(service).matches()) {
      throw new IllegalArgumentException("Not a service name: " + service);
    }
    return new Provisioning(service, service + "_owner", service + "_app");
  }

  /** In the maintenance database, as superuser. */
  void createDatabase(Connection server, String ownerPassword, String appPassword)
      throws SQLException {
    ensureRole(server, owner, ownerPassword);
    ensureRole(server, app, appPassword);
    if (!exists(server, "select 1 from pg_database where datname = ?", service)) {
      run(server, "create database " + service + " owner " + owner);
    }
    run(server, "alter database " + service + " owner to " + owner);
    // Whoever is not named may not even connect: services never read each other's tables.
    run(server, "revoke all on database " + service + " from public");
    run(server, "grant connect on database " + service + " to " + owner + ", " + app);
  }

  /** In the service's own database, as superuser. */
  void handOverSchema(Connection database) throws SQLException {
    run(database, "alter schema public owner to " + owner);
    run(database, "revoke all on schema public from public");
    run(database, "revoke create on schema public from " + app);
    run(database, "grant usage on schema public to " + app);
  }

  private static void ensureRole(Connection server, String role, String password)
      throws SQLException {
    if (!exists(server, "select 1 from pg_roles where rolname = ?", role)) {
      run(server, "create role " + role);
    }
    run(server, "alter role " + role + ROLE_RIGHTS + " password " + quoted(server, password));
  }

  private static boolean exists(Connection server, String query, String name) throws SQLException {
    try (PreparedStatement statement = server.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static String quoted(Connection server, String text) throws SQLException {
    try (PreparedStatement statement = server.prepareStatement("select quote_literal(?)")) {
      statement.setString(1, text);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
