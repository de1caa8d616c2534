package bangfu.subsidy.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangfu.commons.feed.FeedPosition;
import bangfu.testsupport.BangfuServices;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The issuer comes up after the service: the service starts, and follows the feed once it can. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
@QuarkusTestResource(FakeRegistry.class)
@TestProfile(LateIssuerTest.NoIssuerYet.class)
class LateIssuerTest {
  private static final String PORT = "bangfu.test.late-issuer-port";

  private final RegistryFeed feed;

  LateIssuerTest(RegistryFeed feed) {
    this.feed = feed;
  }

  @Test
  void the_service_starts_and_has_a_token_once_the_issuer_is_there() throws Exception {
    given().get("/openapi").then().statusCode(200);
    FeedPosition beginning = new FeedPosition(null, 10, 0);
    assertThatThrownBy(() -> feed.read(beginning)).isInstanceOf(RuntimeException.class);
    HttpServer issuer = issuer(Integer.getInteger(PORT));
    try {
      assertThat(feed.read(beginning).events()).hasSize(1);
    } finally {
      issuer.stop(0);
    }
  }

  private static HttpServer issuer(int port) throws IOException {
    String url = "http://127.0.0.1:" + port;
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    answer(
        server,
        "/.well-known/openid-configuration",
        "{\"issuer\": \"" + url + "\", \"token_endpoint\": \"" + url + "/token\"}");
    answer(
        server,
        "/token",
        "{\"access_token\": \"a.b.c\", \"token_type\": \"Bearer\", \"expires_in\": 60}");
    server.start();
    return server;
  }

  private static void answer(HttpServer server, String path, String json) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  /** Nobody listens where the issuer will be. */
  public static class NoIssuerYet implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      String issuer = "http://127.0.0.1:" + freePort();
      return Map.of(
          "quarkus.oidc.auth-server-url", issuer,
          "quarkus.oidc.connection-delay", "1s",
          "quarkus.oidc-client.auth-server-url", issuer);
    }

    private static int freePort() {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        System.setProperty(PORT, Integer.toString(socket.getLocalPort()));
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
