package bangfu.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL 18 server of our own, on 127.0.0.1 only, a password for everyone. Where its data are
 * kept it is durable.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private final Path dataDirectory;
  private final EmbeddedPostgres server;
  private final SuperuserPassword superuser;

  EmbeddedDatabase(Path dataDirectory, EmbeddedPostgres server, SuperuserPassword superuser) {
    this.dataDirectory = dataDirectory;
    this.server = server;
    this.superuser = superuser;
  }

  /**
   * Where the server lives.
   *
   * @param dataDirectory kept after close and used again; {@code null} for a temporary one. A kept
   *     directory has no shutdown hook: who starts the server closes it, after its clients.
   * @param port 0 for a free one
   * @param workingDirectory where the binaries are unpacked, once (about 50 MB), and temporary data
   *     lie
   */
  public record Settings(@Nullable Path dataDirectory, int port, Path workingDirectory) {
    /** A temporary server on a free port, gone after close: for tests. */
    public static Settings temporary() {
      Path binaries = Path.of(System.getProperty("java.io.tmpdir"), "bangfu-postgres");
      return new Settings(null, 0, binaries.resolve(System.getProperty("user.name")));
    }
  }

  /**
   * Starts the server and returns when it answers. A server left running on the same data directory
   * by a killed JVM is shut down first.
   *
   * @throws PortTaken if the fixed port is in use; nothing has been started then
   * @throws IllegalStateException if another JVM is using the data directory, or PostgreSQL fails
   */
  public static EmbeddedDatabase start(Settings settings) {
    Quiet.please();
    return ServerStart.of(settings).run();
  }

  /**
   * Makes or refreshes the database of a service: {@code <service>} with its roles {@code
   * <service>_owner} (owns database and schema public; migrations) and {@code <service>_app} (owns
   * nothing, creates nothing, is bound by row security). Nobody else can connect. May be repeated;
   * the passwords given last are valid.
   */
  public void provision(String service, String ownerPassword, String appPassword) {
    Provisioning provisioning = Provisioning.of(service);
    try (Connection maintenance = superuserConnection("postgres")) {
      provisioning.createDatabase(maintenance, ownerPassword, appPassword);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot provision database " + service, e);
    }
    try (Connection database = superuserConnection(service)) {
      provisioning.handOverSchema(database);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot provision schema of " + service, e);
    }
  }

  /** Without user and password, which go separately. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
  }

  public int port() {
    return server.getPort();
  }

  /** Connects as {@code postgres}, past every right and row policy: for tests and tools only. */
  public Connection superuserConnection(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), "postgres", superuser.value());
  }

  /** The process id of the server (postmaster). */
  public long pid() {
    return postmaster().pid();
  }

  /**
   * The server and all its children, one per connection among them: {@code kill -STOP} on all of
   * them is a database that hangs. Taken anew at each call.
   */
  public List<Long> pids() {
    return postmaster().pids();
  }

  /**
   * Fast shutdown: open transactions are rolled back, what was committed is on disk. Also ends a
   * server that hangs; does nothing the second time.
   */
  @Override
  public void close() {
    Postmaster.of(dataDirectory).ifPresent(Postmaster::stop);
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Postmaster postmaster() {
    return Postmaster.of(dataDirectory)
        .orElseThrow(() -> new IllegalStateException("No server runs on " + dataDirectory));
  }
}
