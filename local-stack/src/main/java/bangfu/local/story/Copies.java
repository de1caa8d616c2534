package bangfu.local.story;

import com.fasterxml.jackson.databind.JsonNode;

/** What a service says of its copies of other services' facts. */
final class Copies {
  private Copies() {}

  /** The copy of the registry, where a service tells of one copy or of several. */
  static JsonNode registry(JsonNode answer) {
    return copy(answer, "registry");
  }

  static JsonNode copy(JsonNode answer, String feed) {
    if (!answer.has("items")) {
      return answer;
    }
    for (JsonNode each : answer.path("items")) {
      if (each.path("feed").asText().equals(feed)) {
        return each;
      }
    }
    return answer.path("items").path(-1);
  }
}
