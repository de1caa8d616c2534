package bangfu.testsupport;

import bangfu.embedded.EmbeddedDatabase;
import bangfu.embedded.LocalIssuer;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The servers of this test run. Quarkus loads test resources and tests by different class loaders,
 * so they are handed over as JDK types, by way of the {@link Shelf}.
 */
final class TestServers {
  private static final String KEY = "bangfu.test.servers";
  private final Map<String, Object> parts;

  private TestServers(Map<String, Object> parts) {
    this.parts = parts;
  }

  static TestServers of(EmbeddedDatabase database, LocalIssuer issuer) {
    Function<String, String> jdbcUrl = database::jdbcUrl;
    Function<String, Callable<Connection>> superuser =
        name -> () -> database.superuserConnection(name);
    BiFunction<Map<String, Object>, String, String> token = issuer::tokenWith;
    Function<String, String> forged = issuer::forged;
    Function<String, String> unsigned = issuer::unsigned;
    return new TestServers(
        Map.of(
            "jdbcUrl", jdbcUrl,
            "superuser", superuser,
            "issuerUrl", issuer.issuerUrl(),
            "token", token,
            "forged", forged,
            "unsigned", unsigned));
  }

  /** The servers, started if this is the first to ask. */
  @SuppressWarnings("unchecked")
  static TestServers started(Supplier<TestServers> start) {
    Map<String, Object> shelf = Shelf.ofTheJvm();
    synchronized (shelf) {
      Object known = shelf.get(KEY);
      if (known == null) {
        TestServers servers = start.get();
        shelf.put(KEY, servers.parts);
        return servers;
      }
      return new TestServers((Map<String, Object>) known);
    }
  }

  static TestServers running() {
    return started(
        () -> {
          throw new IllegalStateException("Annotate the test with @QuarkusTestResource");
        });
  }

  String jdbcUrl(String database) {
    return this.<Function<String, String>>part("jdbcUrl").apply(database);
  }

  Connection superuser(String database) throws Exception {
    return this.<Function<String, Callable<Connection>>>part("superuser").apply(database).call();
  }

  String issuerUrl() {
    return part("issuerUrl");
  }

  String token(Map<String, Object> overrides, String username) {
    return this.<BiFunction<Map<String, Object>, String, String>>part("token")
        .apply(overrides, username);
  }

  String forged(String username) {
    return this.<Function<String, String>>part("forged").apply(username);
  }

  String unsigned(String username) {
    return this.<Function<String, String>>part("unsigned").apply(username);
  }

  @SuppressWarnings("unchecked")
  private <T> T part(String name) {
    return (T) java.util.Objects.requireNonNull(parts.get(name));
  }
}
