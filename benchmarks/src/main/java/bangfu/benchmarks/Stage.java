package bangfu.benchmarks;

import bangfu.embedded.Directory;
import bangfu.embedded.EmbeddedDatabase;
import bangfu.embedded.LocalIssuer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** PostgreSQL with durable settings, the issuer and the packaged service, on 127.0.0.1. */
final class Stage implements AutoCloseable {
  static final String OFFICE = "OFFICE@430511";
  static final String PASSWORD = "benchmark-only";

  /** Protects nothing: the people are made up. */
  private static final String KEY = "YmVuY2htYXJrLW9ubHktYmVuY2htYXJrLW9ubHktMDE=";

  private final EmbeddedDatabase database;
  private final LocalIssuer issuer;
  private final Process service;
  private final int port;

  private Stage(EmbeddedDatabase database, LocalIssuer issuer, Process service, int port) {
    this.database = database;
    this.issuer = issuer;
    this.service = service;
    this.port = port;
  }

  static Stage start(Options options) throws Exception {
    Files.createDirectories(options.home());
    EmbeddedDatabase database =
        EmbeddedDatabase.start(
            new EmbeddedDatabase.Settings(
                options.home().resolve("postgres"), 0, options.home().resolve("binaries")));
    database.provision("household", PASSWORD, PASSWORD);
    LocalIssuer issuer = LocalIssuer.start(0, Directory.speaking());
    int port = free();
    int management = free();
    List<String> command = new ArrayList<>(List.of(options.java()));
    command.addAll(options.service());
    Path jar = options.root().resolve("household-service/target/quarkus-app/quarkus-run.jar");
    command.addAll(List.of("-jar", jar.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment(database, issuer, port, management));
    Path log = options.home().resolve("service.log");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Stage stage = new Stage(database, issuer, builder.start(), port);
    stage.awaitReady(management, log);
    return stage;
  }

  private static Map<String, String> environment(
      EmbeddedDatabase database, LocalIssuer issuer, int port, int management) {
    return Map.ofEntries(
        Map.entry("BANGFU_DB_URL", database.jdbcUrl("household")),
        Map.entry("BANGFU_DB_OWNER_USER", "household_owner"),
        Map.entry("BANGFU_DB_OWNER_PASSWORD", PASSWORD),
        Map.entry("BANGFU_DB_APP_USER", "household_app"),
        Map.entry("BANGFU_DB_APP_PASSWORD", PASSWORD),
        // A whole import is merged by one statement.
        Map.entry("BANGFU_DB_SOCKET_TIMEOUT_SECONDS", "1800"),
        Map.entry("BANGFU_ISSUER_URL", issuer.issuerUrl()),
        Map.entry("BANGFU_CRYPTO_KEYS", "k1=" + KEY),
        Map.entry("BANGFU_CRYPTO_CURRENT", "k1"),
        Map.entry("BANGFU_CRYPTO_LOOKUP_KEY", KEY),
        Map.entry("BANGFU_CURSOR_KEY", KEY),
        Map.entry("BANGFU_HTTP_HOST", "127.0.0.1"),
        Map.entry("BANGFU_HTTP_PORT", String.valueOf(port)),
        Map.entry("BANGFU_MANAGEMENT_PORT", String.valueOf(management)),
        // The limit is against runaway clients; this one is meant to run away.
        Map.entry("BANGFU_RATE_LIMIT_PER_SECOND", "1000000"),
        Map.entry("BANGFU_LATE_ENTRY_DAYS", "36500"),
        // Judging households for leads follows a change; it is not the change.
        Map.entry("BANGFU_LEADS_ENABLED", "false"),
        Map.entry("BANGFU_SHUTDOWN_DELAY", "0s"));
  }

  private void awaitReady(int management, Path log) throws Exception {
    for (int i = 0; i < 1200; i++) {
      if (!service.isAlive()) {
        throw new IllegalStateException("The service did not start; its log is " + log);
      }
      try (Connection connection = new Connection(management)) {
        if (connection.send(Request.get("/q/health/ready", "-"), false).status() == 200) {
          return;
        }
      } catch (IOException e) {
        // not yet
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("The service is not ready; its log is " + log);
  }

  int port() {
    return port;
  }

  long servicePid() {
    return service.pid();
  }

  int databasePort() {
    return database.port();
  }

  String token() {
    return issuer.token(OFFICE);
  }

  String token(String who) {
    return issuer.token(who);
  }

  /** Microseconds of CPU that the service and the database have spent. */
  long cpu() {
    return serviceCpu() + databaseCpu();
  }

  long serviceCpu() {
    return Cpu.of(service.pid());
  }

  long databaseCpu() {
    return Cpu.of(database.pids());
  }

  /** The most memory that the service's process has held, in MB. */
  String peakMemory() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + service.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> line.replaceAll("\\D", ""))
        .map(kb -> Long.parseLong(kb) / 1024 + " MB")
        .findFirst()
        .orElse("?");
  }

  /** As superuser, past every policy. */
  java.sql.Connection superuser() throws SQLException {
    return database.superuserConnection("household");
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws Exception {
    service.destroy();
    if (!service.waitFor(40, TimeUnit.SECONDS)) {
      service.destroyForcibly();
    }
    issuer.close();
    database.close();
  }
}
