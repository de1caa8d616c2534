package bangfu.local.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Calls the services as somebody: tokens are fetched from the issuer, every POST carries an
 * Idempotency-Key made from what it says, so that telling an interrupted story again changes
 * nothing that was told before.
 */
public final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Map.of has another order in each JVM; the key of a request must not. */
  private static final ObjectMapper SORTED =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final Function<ServiceName, URI> where;
  private final Function<String, String> login;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  /**
   * @param where base URL of each service
   * @param login makes a token of a user's name
   */
  public Api(Function<ServiceName, URI> where, Function<String, String> login) {
    this.where = where;
    this.login = login;
  }

  /** An answer as it came: status, headers, body. */
  public record Answer(int status, HttpResponse<byte[]> response) {
    /** The JSON body. */
    public JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (IOException e) {
        throw new IllegalStateException("No JSON: " + text(), e);
      }
    }

    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** Reads; any answer but 200 fails. */
  public JsonNode get(ServiceName service, String who, String path) {
    return expect(200, send(service, who, path, r -> r.GET())).json();
  }

  /** The same, whatever the answer is. */
  public Answer tryGet(ServiceName service, String who, String path) {
    return send(service, who, path, r -> r.GET());
  }

  /** Creates, decides, moves; any answer but 2xx fails. */
  public JsonNode post(ServiceName service, String who, String path, Map<String, ?> body) {
    Answer answer = tryPost(service, who, path, body);
    expectSuccess(answer);
    return answer.json();
  }

  /** The same for a step that was prepared on a version. */
  public JsonNode postIf(
      ServiceName service, String who, String path, Map<String, ?> body, String etag) {
    String text = write(body);
    Answer answer =
        send(
            service,
            who,
            path,
            r ->
                r.POST(BodyPublishers.ofString(text))
                    .header("Content-Type", "application/json")
                    .header(
                        "Idempotency-Key", keyOf(who, path, text.getBytes(StandardCharsets.UTF_8)))
                    .header("If-Match", etag));
    expectSuccess(answer);
    return answer.json();
  }

  /** The same, whatever the answer is. */
  public Answer tryPost(ServiceName service, String who, String path, Map<String, ?> body) {
    String text = write(body);
    return post(
        service,
        who,
        path,
        BodyPublishers.ofString(text),
        "application/json",
        keyOf(who, path, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same with a key of one's own. */
  public Answer tryPost(
      ServiceName service, String who, String path, Map<String, ?> body, String key) {
    return post(service, who, path, BodyPublishers.ofString(write(body)), "application/json", key);
  }

  /** Any method with any body, whatever the answer is. */
  public Answer trySend(
      ServiceName service,
      String who,
      String method,
      String path,
      String contentType,
      String body,
      String key) {
    return send(
        service,
        who,
        path,
        r ->
            r.method(method, BodyPublishers.ofString(body))
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\""));
  }

  /** Corrects fields of what was read before. */
  public JsonNode patch(
      ServiceName service, String who, String path, Map<String, ?> body, String etag) {
    Answer answer =
        send(
            service,
            who,
            path,
            r ->
                r.method("PATCH", BodyPublishers.ofString(write(body)))
                    .header("Content-Type", "application/merge-patch+json")
                    .header("If-Match", etag));
    return expect(200, answer).json();
  }

  /** Uploads a file with form fields. */
  public Answer upload(
      ServiceName service, String who, String path, Map<String, String> fields, byte[] file) {
    String boundary = "bangfu-boundary-7d0a4b7e";
    byte[] body = multipart(boundary, fields, file);
    return post(
        service,
        who,
        path,
        BodyPublishers.ofByteArray(body),
        "multipart/form-data; boundary=" + boundary,
        keyOf(who, path, body));
  }

  /** Waits for long work that a 202 answer announced; fails unless it succeeds. */
  public JsonNode await(ServiceName service, String who, Answer accepted) {
    expect(202, accepted);
    String path = URI.create(accepted.header("Location")).getPath();
    long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (System.nanoTime() < end) {
      JsonNode operation = get(service, who, path);
      switch (operation.path("state").asText()) {
        case "SUCCEEDED" -> {
          return operation;
        }
        case "FAILED", "CANCELLED" -> throw new IllegalStateException(path + ": " + operation);
        default -> pause();
      }
    }
    throw new IllegalStateException(path + " takes too long");
  }

  private Answer post(
      ServiceName service, String who, String path, BodyPublisher body, String type, String key) {
    return send(
        service,
        who,
        path,
        r -> r.POST(body).header("Content-Type", type).header("Idempotency-Key", key));
  }

  private Answer send(
      ServiceName service,
      String who,
      String path,
      Function<HttpRequest.Builder, HttpRequest.Builder> method) {
    var request =
        HttpRequest.newBuilder(where.apply(service).resolve(path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + tokens.computeIfAbsent(who, login));
    try {
      var response = HTTP.send(method.apply(request).build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(service + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Answer expect(int status, Answer answer) {
    if (answer.status() != status) {
      throw new IllegalStateException(
          answer.response().request().method()
              + " "
              + answer.response().uri()
              + " answered "
              + answer.status()
              + ": "
              + answer.text());
    }
    return answer;
  }

  private static void expectSuccess(Answer answer) {
    if (answer.status() / 100 != 2) {
      expect(200, answer);
    }
  }

  private static String keyOf(String who, String path, byte[] body) {
    byte[] said = (who + " " + path + " ").getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(said, said.length + body.length);
    System.arraycopy(body, 0, all, said.length, body.length);
    return UUID.nameUUIDFromBytes(all).toString();
  }

  private static byte[] multipart(String boundary, Map<String, String> fields, byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new java.util.TreeMap<>(fields)
        .forEach(
            (name, value) ->
                write(
                    out,
                    "--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n"));
    write(
        out,
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\"file\";"
            + " filename=\"file.csv\"\r\nContent-Type: text/csv\r\n\r\n");
    out.writeBytes(file);
    write(out, "\r\n--" + boundary + "--\r\n");
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String write(Map<String, ?> body) {
    try {
      return SORTED.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
