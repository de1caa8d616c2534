package bangfu.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One start of a server, from choosing the port to knowing that what answers there is ours. */
record ServerStart(DataDirectory data, Path workingDirectory, int port) {
  private static final Duration PATIENCE = Duration.ofSeconds(60); // crash recovery included
  private static final String ACCESS =
      """
      # A password always, on the loopback address only.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  static ServerStart of(EmbeddedDatabase.Settings settings) {
    Path path = settings.dataDirectory();
    // In this order: a killed JVM's server gives up its port, and a taken port leaves no litter.
    DataDirectory kept = path == null ? null : DataDirectory.kept(path);
    int port = Ports.choose(settings.port());
    Path working = settings.workingDirectory().toAbsolutePath();
    return new ServerStart(kept == null ? DataDirectory.temporary(working) : kept, working, port);
  }

  EmbeddedDatabase run() {
    SuperuserPassword superuser = SuperuserPassword.readFrom(data.path());
    if (superuser != null) {
      return ours(start(superuser, null), superuser);
    }
    if (Files.exists(data.path().resolve("PG_VERSION"))) {
      throw new IllegalStateException(data.path() + " is not ours or was left half made");
    }
    SuperuserPassword drawn = SuperuserPassword.draw();
    Path aside = drawn.writeAside();
    try {
      return ours(start(drawn, aside), drawn);
    } finally {
      delete(aside);
    }
  }

  private EmbeddedPostgres start(SuperuserPassword superuser, @Nullable Path aside) {
    try {
      return builder(superuser, aside).start();
    } catch (IOException | RuntimeException e) {
      Postmaster.of(data.path()).ifPresent(Postmaster::stop);
      throw new IllegalStateException(
          "PostgreSQL does not start: see log/ in " + data.path() + ". As root it needs unshare -U",
          e);
    }
  }

  /** The library is content with whatever answers on the port. */
  private EmbeddedDatabase ours(EmbeddedPostgres server, SuperuserPassword superuser) {
    EmbeddedDatabase database = new EmbeddedDatabase(data.path(), server, superuser);
    try (Connection connection = database.superuserConnection("postgres");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show data_directory")) {
      if (rows.next() && data.is(rows.getString(1))) {
        return database;
      }
    } catch (SQLException e) {
      database.close();
      throw new IllegalStateException("PostgreSQL does not answer on port " + port, e);
    }
    database.close();
    throw new PortTaken(port);
  }

  private EmbeddedPostgres.Builder builder(SuperuserPassword superuser, @Nullable Path aside) {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data.path())
            .setCleanDataDirectory(data.temporary())
            .setRegisterShutdownHook(data.temporary())
            .setOverrideWorkingDirectory(workingDirectory.toFile())
            .setPort(port)
            .setPGStartupWait(PATIENCE)
            .setConnectConfig("password", superuser.value())
            .setDataDirectoryCustomizer(directory -> secure(directory.toPath(), superuser));
    if (aside != null) {
      builder.setLocaleConfig("pwfile", aside.toString()); // any option of initdb passes here
    }
    return configured(located(builder), data.temporary() ? "off" : "on");
  }

  /** Same order and same upper and lower case on every platform: PostgreSQL's own C.UTF-8. */
  private static EmbeddedPostgres.Builder located(EmbeddedPostgres.Builder builder) {
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    return builder
        .setLocaleConfig("locale", mac ? "en_US.UTF-8" : "C.UTF-8")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8");
  }

  /**
   * The library starts PostgreSQL with durability off; what is said here comes later and wins. A
   * temporary directory does not outlive the machine: it need not wait for the disk.
   */
  private static EmbeddedPostgres.Builder configured(
      EmbeddedPostgres.Builder builder, String durable) {
    return builder
        .setServerConfig("fsync", durable)
        .setServerConfig("synchronous_commit", durable)
        .setServerConfig("full_page_writes", durable)
        .setServerConfig("max_connections", "200")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("logging_collector", "on") // into the data directory, not the terminal
        .setServerConfig("log_filename", "postgresql-%a.log")
        .setServerConfig("log_truncate_on_rotation", "on");
  }

  private static void secure(Path data, SuperuserPassword superuser) {
    try {
      Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
      superuser.writeInto(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
