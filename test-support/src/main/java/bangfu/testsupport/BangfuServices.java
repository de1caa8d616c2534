package bangfu.testsupport;

import bangfu.embedded.Directory;
import bangfu.embedded.EmbeddedDatabase;
import bangfu.embedded.LocalIssuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a service needs to run in a test: a real PostgreSQL 18 and a real issuer, once for the whole
 * run, and a configuration that points to them. The service is the one of the module under test.
 */
public class BangfuServices implements QuarkusTestResourceLifecycleManager {
  private static final String[] SERVICES = {"household", "subsidy", "inspection"};
  private static final String PASSWORD = "only-for-tests";
  private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  private String service = "";

  @Override
  public void init(Map<String, String> arguments) {
    String module =
        Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getFileName()
            .toString();
    service = arguments.getOrDefault("service", module.replace("-service", ""));
  }

  @Override
  public Map<String, String> start() {
    TestServers servers = TestServers.started(BangfuServices::startServers);
    Map<String, String> settings = new HashMap<>();
    settings.put("BANGFU_DB_URL", servers.jdbcUrl(service));
    settings.put("BANGFU_DB_OWNER_USER", service + "_owner");
    settings.put("BANGFU_DB_OWNER_PASSWORD", PASSWORD);
    settings.put("BANGFU_DB_APP_USER", service + "_app");
    settings.put("BANGFU_DB_APP_PASSWORD", PASSWORD);
    settings.put("BANGFU_ISSUER_URL", servers.issuerUrl());
    settings.put("BANGFU_CRYPTO_KEYS", "k1=" + KEY);
    settings.put("BANGFU_CRYPTO_CURRENT", "k1");
    settings.put("BANGFU_CRYPTO_LOOKUP_KEY", KEY);
    settings.put("BANGFU_CURSOR_KEY", KEY);
    settings.put("BANGFU_CLIENT_ID", service + "-service");
    settings.put("BANGFU_CLIENT_SECRET", "any");
    settings.put("BANGFU_HOUSEHOLD_URL", "http://127.0.0.1:1");
    settings.put("BANGFU_INSPECTION_URL", "http://127.0.0.1:1");
    settings.put("BANGFU_LATE_ENTRY_DAYS", "36500");
    settings.put("BANGFU_HTTP_HOST", "127.0.0.1");
    settings.put("BANGFU_SHUTDOWN_DELAY", "0s");
    settings.put("quarkus.shutdown.delay-enabled", "false");
    return settings;
  }

  @Override
  public void stop() {
    // The servers serve the next test class too; they end with this JVM.
  }

  private static TestServers startServers() {
    EmbeddedDatabase database = EmbeddedDatabase.start(EmbeddedDatabase.Settings.temporary());
    for (String each : SERVICES) {
      database.provision(each, PASSWORD, PASSWORD);
    }
    LocalIssuer issuer = LocalIssuer.start(0, Directory.speaking());
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
    return TestServers.of(database, issuer);
  }
}
