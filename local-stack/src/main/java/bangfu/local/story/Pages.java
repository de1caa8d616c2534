package bangfu.local.story;

import bangfu.local.stack.Api;
import bangfu.local.stack.ServiceName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Lists, read to their end. */
final class Pages {
  private Pages() {}

  static List<JsonNode> all(Api api, ServiceName service, String who, String path) {
    String first = path + (path.contains("?") ? "&" : "?") + "limit=500";
    List<JsonNode> found = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = api.get(service, who, first + cursor);
      page.path("items").forEach(found::add);
      cursor = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
    } while (!cursor.isEmpty());
    return found;
  }
}
