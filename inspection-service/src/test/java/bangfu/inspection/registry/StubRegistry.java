package bangfu.inspection.registry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A registry of one page; asked for more, it has lost its log. */
public class StubRegistry implements QuarkusTestResourceLifecycleManager {
  static final String DISTRICT = "430791";
  private static final String PAGE =
      """
      [{"specversion": "1.0", "id": "01890a5d-ac96-774b-bcce-b302099a8051",
        "source": "/household-service", "type": "bangfu.village.v1",
        "subject": "01890a5d-ac96-774b-bcce-b302099a8052", "time": "2020-05-01T00:00:00Z",
        "aggregateversion": 3, "division": "430791203201", "cursor": "one",
        "data": {"id": "01890a5d-ac96-774b-bcce-b302099a8052", "code": "430791203201",
          "name": "马家村", "townshipCode": "430791203000", "povertyVillage": "NON_POOR",
          "validFrom": "2016-01-01", "validTo": null, "leaders": [
            {"staffNo": "LD-0001", "name": "甲", "from": "2018-01-01", "to": null},
            {"staffNo": "LD-0002", "name": "乙", "from": "2020-04-01", "to": null},
            {"staffNo": "LD-0003", "name": "丙", "from": "2017-01-01", "to": "2018-01-01"}]}},
       {"specversion": "1.0", "id": "01890a5d-ac96-774b-bcce-b302099a8053",
        "source": "/household-service", "type": "bangfu.something-new.v1",
        "subject": "01890a5d-ac96-774b-bcce-b302099a8054", "time": "2020-05-01T00:00:01Z",
        "aggregateversion": 1, "division": "430791203201", "cursor": "two", "data": {}}]
      """;

  private @Nullable HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      var started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      started.createContext("/api/v1/changes", StubRegistry::answer);
      started.start();
      server = started;
      String url = "http://127.0.0.1:" + started.getAddress().getPort();
      return Map.of("quarkus.rest-client.household.url", url);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    boolean known = token != null && token.startsWith("Bearer ey");
    boolean more = exchange.getRequestURI().getQuery().contains("after=");
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/cloudevents-batch+json");
    exchange.getResponseHeaders().add("Feed-As-Of", "2020-05-01T00:00:02Z");
    exchange.sendResponseHeaders(
        !known ? 401 : more ? 410 : 200, known && !more ? page.length : -1);
    if (known && !more) {
      exchange.getResponseBody().write(page);
    }
    exchange.close();
  }
}
