package bangfu.system;

import bangfu.local.stack.Api;
import bangfu.local.stack.ServiceName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The contract that a running service publishes, as a list of what can be called. */
record Contract(List<Endpoint> endpoints) {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  /** Reads it; the document itself is public. */
  static Contract of(Api api, ServiceName service) {
    JsonNode document = api.get(service, "office", "/openapi?format=json");
    List<Endpoint> found = new ArrayList<>();
    document
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        o ->
                            found.add(
                                new Endpoint(
                                    o.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    o.getValue(),
                                    document))));
    return new Contract(found);
  }

  /** One operation. */
  record Endpoint(String method, String path, JsonNode operation, JsonNode document) {
    boolean isRead() {
      return method.equals("GET");
    }

    List<String> pathParameters() {
      List<String> names = new ArrayList<>();
      Matcher matcher = PARAMETER.matcher(path);
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
      return names;
    }

    List<String> roles() {
      return StreamSupport.stream(operation.path("x-roles").spliterator(), false)
          .map(JsonNode::asText)
          .toList();
    }

    /** Query parameters that must be given, with their examples. */
    String requiredQuery() {
      StringBuilder query = new StringBuilder();
      for (JsonNode parameter : operation.path("parameters")) {
        if (parameter.path("in").asText().equals("query")
            && parameter.path("required").asBoolean()) {
          query
              .append(query.isEmpty() ? "?" : "&")
              .append(parameter.path("name").asText())
              .append("=")
              .append(parameter.path("example").asText());
        }
      }
      return query.toString();
    }

    String contentType() {
      var types = operation.path("requestBody").path("content").fieldNames();
      return types.hasNext() ? types.next() : "application/json";
    }

    /** The documented example, so that the refusal is not for a badly formed body. */
    String body() {
      JsonNode content = operation.path("requestBody").path("content").path(contentType());
      if (content.has("example")) {
        return content.path("example").toString();
      }
      if (content.path("examples").elements().hasNext()) {
        return content.path("examples").elements().next().path("value").toString();
      }
      return "{}";
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
