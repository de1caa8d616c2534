package bangfu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTest {
  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() {
    database = EmbeddedDatabase.start(EmbeddedDatabase.Settings.temporary());
    database.provision("household", "owner's", "app's");
    database.provision("subsidy", "other owner's", "other app's");
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, off",
    "synchronous_commit, off",
    "full_page_writes, off",
    "max_connections, 200",
    "listen_addresses, 127.0.0.1",
    "unix_socket_directories, ''",
    "server_encoding, UTF8"
  })
  void a_temporary_server_does_not_wait_for_the_disk_and_is_on_loopback_only(
      String setting, String value) throws Exception {
    assertThat(ask(database.superuserConnection("postgres"), "show " + setting)).isEqualTo(value);
  }

  @Test
  void it_is_version_18_and_sorts_by_code_point() throws Exception {
    assertThat(ask(database.superuserConnection("postgres"), "show server_version"))
        .startsWith("18.");
    assertThat(ask(connect("household", "household_owner", "owner's"), "select 'a' > 'B'"))
        .isEqualTo("t");
  }

  @Test
  void a_service_uses_its_own_database_but_owns_nothing_there() throws Exception {
    run(connect("household", "household_owner", "owner's"), "create table owned (id int)");
    Connection app = connect("household", "household_app", "app's");
    assertThatThrownBy(() -> run(app, "create table mine (id int)")).hasMessageContaining("denied");
    Connection again = connect("household", "household_app", "app's");
    assertThatThrownBy(() -> run(again, "select * from owned")).hasMessageContaining("denied");
  }

  @Test
  void the_service_role_is_bound_by_row_security() throws Exception {
    String rights =
        "select string_agg(concat(rolsuper, rolbypassrls, rolcreaterole, rolcreatedb), ',')"
            + " from pg_roles where rolname like 'household%'";
    assertThat(ask(database.superuserConnection("postgres"), rights)).isEqualTo("ffff,ffff");
  }

  @ParameterizedTest
  @CsvSource({"household_app, app's", "household_owner, owner's"})
  void nobody_connects_to_the_database_of_another_service(String role, String password) {
    assertThatThrownBy(() -> connect("subsidy", role, password))
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void a_wrong_password_is_refused_even_to_the_superuser() {
    assertThatThrownBy(() -> connect("household", "household_app", "guess"))
        .hasMessageContaining("password authentication failed");
    assertThatThrownBy(() -> connect("postgres", "postgres", "postgres"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void provisioning_again_changes_only_the_passwords() throws Exception {
    database.provision("inspection", "first", "first");
    run(connect("inspection", "inspection_owner", "first"), "create table kept (id int)");
    database.provision("inspection", "second", "second");
    run(connect("inspection", "inspection_owner", "second"), "select * from kept");
    assertThatThrownBy(() -> connect("inspection", "inspection_app", "first"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void the_owner_may_install_the_extensions_we_use() throws Exception {
    Connection owner = connect("subsidy", "subsidy_owner", "other owner's");
    run(owner, "create extension btree_gist; create extension pg_trgm; create extension pgcrypto");
  }

  @Test
  void a_fixed_port_that_is_taken_is_named_and_nothing_is_started() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      var settings = new EmbeddedDatabase.Settings(null, other.getLocalPort(), binaries());
      assertThatThrownBy(() -> EmbeddedDatabase.start(settings))
          .isInstanceOf(PortTaken.class)
          .hasMessageContaining(Integer.toString(other.getLocalPort()));
    }
  }

  @Test
  void the_processes_are_the_server_and_one_for_each_connection() throws Exception {
    List<Long> before = database.pids();
    try (Connection connection = connect("household", "household_app", "app's")) {
      long backend = Long.parseLong(only(connection, "select pg_backend_pid()"));
      assertThat(before).contains(database.pid()).doesNotContain(backend);
      assertThat(database.pids()).contains(backend).startsWith(database.pid());
    }
  }

  @Test
  void closing_ends_even_a_server_that_hangs_and_deletes_temporary_data() throws Exception {
    EmbeddedDatabase hanging = EmbeddedDatabase.start(EmbeddedDatabase.Settings.temporary());
    Path data = Path.of(ask(hanging.superuserConnection("postgres"), "show data_directory"));
    List<Long> pids = hanging.pids();
    for (long pid : pids) {
      signal("STOP", pid);
    }
    hanging.close();
    assertThat(pids).noneMatch(EmbeddedDatabaseTest::isAlive);
    assertThat(data).doesNotExist();
  }

  private static Connection connect(String database, String user, String password)
      throws SQLException {
    return DriverManager.getConnection(
        EmbeddedDatabaseTest.database.jdbcUrl(database), user, password);
  }

  static String ask(Connection connection, String query) throws SQLException {
    try (connection) {
      return only(connection, query);
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String only(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  static Path binaries() {
    return EmbeddedDatabase.Settings.temporary().workingDirectory();
  }

  static void signal(String name, long pid) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
  }

  static boolean isAlive(long pid) {
    // A killed process stays visible until its parent has collected it; then it has no command.
    return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
  }
}
