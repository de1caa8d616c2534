package bangfu.local.stack;

import bangfu.embedded.EmbeddedDatabase;
import bangfu.embedded.LocalIssuer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The settings of each service, by the same environment variables as anywhere else. */
final class ServiceEnvironment {
  /** Little memory and a quick start: three of them share a small machine. */
  private static final List<String> JVM =
      List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private final StackSettings settings;
  private final Secrets secrets;
  private final EmbeddedDatabase database;
  private final LocalIssuer issuer;

  ServiceEnvironment(
      StackSettings settings, Secrets secrets, EmbeddedDatabase database, LocalIssuer issuer) {
    this.settings = settings;
    this.secrets = secrets;
    this.database = database;
    this.issuer = issuer;
  }

  ServiceProcess process(ServiceName name) {
    Path java =
        settings.java() == null
            ? Path.of(System.getProperty("java.home"), "bin", "java")
            : settings.java();
    List<String> command = new java.util.ArrayList<>(List.of(java.toString()));
    command.addAll(JVM);
    command.addAll(List.of("-jar", name.jar(settings.projectRoot()).toString()));
    Path log = settings.home().resolve("logs").resolve(name.id() + "-service.log");
    return new ServiceProcess(name, command, of(name), log);
  }

  private Map<String, String> of(ServiceName name) {
    StackPorts ports = settings.ports();
    Map<String, String> all = new HashMap<>();
    all.put("BANGFU_DB_URL", database.jdbcUrl(name.id()));
    all.put("BANGFU_DB_OWNER_USER", name.id() + "_owner");
    all.put("BANGFU_DB_OWNER_PASSWORD", secret(name, "owner"));
    all.put("BANGFU_DB_APP_USER", name.id() + "_app");
    all.put("BANGFU_DB_APP_PASSWORD", secret(name, "app"));
    all.put("BANGFU_ISSUER_URL", issuer.issuerUrl());
    all.put("BANGFU_CRYPTO_KEYS", "k1=" + secret(name, "crypto"));
    all.put("BANGFU_CRYPTO_CURRENT", "k1");
    all.put("BANGFU_CRYPTO_LOOKUP_KEY", secret(name, "lookup"));
    all.put("BANGFU_CURSOR_KEY", secret(name, "cursor"));
    all.put("BANGFU_CLIENT_ID", name.id() + "-service");
    all.put("BANGFU_CLIENT_SECRET", "the local issuer checks none");
    all.put("BANGFU_HOUSEHOLD_URL", "http://127.0.0.1:" + ports.of(ServiceName.HOUSEHOLD));
    all.put("BANGFU_INSPECTION_URL", "http://127.0.0.1:" + ports.of(ServiceName.INSPECTION));
    all.put("BANGFU_HTTP_HOST", "127.0.0.1");
    all.put("BANGFU_HTTP_PORT", String.valueOf(ports.of(name)));
    all.put("BANGFU_MANAGEMENT_PORT", String.valueOf(ports.managementOf(name)));
    all.put("BANGFU_LATE_ENTRY_DAYS", "36500");
    all.put("BANGFU_LOG_JSON", "false");
    all.put("BANGFU_SHUTDOWN_DELAY", "0s");
    all.putAll(settings.extra());
    return all;
  }

  private String secret(ServiceName name, String what) {
    return secrets.get(name.id() + "." + what);
  }
}
