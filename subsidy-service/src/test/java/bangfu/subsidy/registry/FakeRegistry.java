package bangfu.subsidy.registry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The household service as this one sees it: one page of its feed from the beginning, and a log
 * that cannot place any cursor.
 */
public class FakeRegistry implements QuarkusTestResourceLifecycleManager {
  static final String CURSOR = "cursor-after-one";
  private @Nullable HttpServer server;

  @Override
  public Map<String, String> start() {
    HttpServer listening;
    try {
      listening =
          HttpServer.create(new InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String page = "[" + new bangfu.subsidy.Home("990001203201").json(CURSOR) + "]";
    listening.createContext("/api/v1/changes", exchange -> answer(exchange, page));
    listening.start();
    server = listening;
    String url = "http://127.0.0.1:" + listening.getAddress().getPort();
    return Map.of("BANGFU_HOUSEHOLD_URL", url);
  }

  private static void answer(HttpExchange exchange, String page) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    if (token == null || !token.startsWith("Bearer ")) {
      send(exchange, 401, "application/problem+json", "{}");
    } else if (query.contains("after=")) {
      send(exchange, 410, "application/problem+json", "{\"code\": \"CURSOR_GONE\"}");
    } else {
      exchange.getResponseHeaders().set("Feed-As-Of", "2020-03-01T00:00:00Z");
      send(exchange, 200, "application/cloudevents-batch+json", page);
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }
}
