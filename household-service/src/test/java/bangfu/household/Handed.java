package bangfu.household;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Files handed in to the service, and what became of them. What is asked again and again is read
 * without JSON paths: each compiles a script.
 */
public final class Handed {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private Handed() {}

  /** Hands a file in without waiting. */
  public static ValidatableResponse in(String who, String kind, String mode, byte[] file) {
    return in(who, kind, mode, file, UUID.randomUUID().toString());
  }

  public static ValidatableResponse in(
      String who, String kind, String mode, byte[] file, String key) {
    var request =
        as(who)
            .header("Idempotency-Key", key)
            .multiPart("kind", kind)
            .multiPart("mode", mode)
            .multiPart("file", "file.csv", file, "text/csv");
    return patiently(() -> request.post("/api/v1/imports")).then();
  }

  /** Hands a file in and waits for its end: the import. */
  public static JsonPath toTheEnd(String who, String kind, String mode, String csv) {
    return ended(
        who,
        in(who, kind, mode, csv.getBytes(StandardCharsets.UTF_8))
            .statusCode(202)
            .extract()
            .path("id"));
  }

  /** Stores a file that is right; where it overwrites something, a second person releases it. */
  public static JsonPath committed(String who, String kind, String csv) {
    JsonPath ended = toTheEnd(who, kind, "COMMIT", csv);
    if ("AWAITING_RELEASE".equals(ended.getString("state"))) {
      ended = released(who + "!second", ended.getString("id"));
    }
    if (!"COMMITTED".equals(ended.getString("state"))) {
      throw new AssertionError(
          ended.prettify()
              + as(who).get("/api/v1/imports/" + ended.get("id") + "/errors").asString());
    }
    return ended;
  }

  /** Releases an import and waits for its end. */
  public static JsonPath released(String who, String id) {
    var request = posting(who);
    String operation =
        patiently(() -> request.post("/api/v1/imports/" + id + "/release"))
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    awaitEnd(who, operation);
    return as(who).get("/api/v1/imports/" + id).jsonPath();
  }

  /** Asks for a whole import to be taken back. */
  public static ValidatableResponse undoing(String who, String id) {
    return posting(who)
        .body("{\"reason\":\"名单有误\"}")
        .post("/api/v1/imports/" + id + "/undoing")
        .then();
  }

  /** Takes a whole import back and waits for its end. */
  public static JsonPath undone(String who, String id) {
    JsonPath operation =
        awaitEnd(who, undoing(who, id).statusCode(202).extract().header("Location"));
    if (!"SUCCEEDED".equals(operation.getString("state"))) {
      throw new AssertionError(operation.prettify());
    }
    return as(who).get("/api/v1/imports/" + id).jsonPath();
  }

  /** Waits until an operation has ended; answers it. */
  public static JsonPath awaitEnd(String who, String operation) {
    Instant end = Instant.now().plus(LONGEST);
    while (Instant.now().isBefore(end)) {
      if (isOver(who, operation)) {
        return as(who).get(operation).jsonPath();
      }
      pause();
    }
    throw new AssertionError("The operation does not end");
  }

  public static JsonPath ended(String who, String id) {
    Instant end = Instant.now().plus(LONGEST);
    while (Instant.now().isBefore(end)) {
      Map<?, ?> now = found(who, "/api/v1/imports/" + id).as(Map.class);
      boolean waits = "AWAITING_RELEASE".equals(now.get("state"));
      if ((waits || now.get("finishedAt") != null)
          && isOver(who, String.valueOf(now.get("operation")))) {
        // why it failed is told once the operation has ended
        return found(who, "/api/v1/imports/" + id).jsonPath();
      }
      pause();
    }
    throw new AssertionError("The import does not end");
  }

  /** The rows go after the end; the operation ends after that. */
  private static boolean isOver(String who, String operation) {
    return found(who, operation).as(Map.class).get("finishedAt") != null;
  }

  private static Response found(String who, String path) {
    Response answer = patiently(() -> as(who).get(path));
    answer.then().statusCode(200);
    return answer;
  }

  /** Asks again after a 503, as any caller has to: some tests take the database away. */
  private static Response patiently(Supplier<Response> request) {
    Response answer = request.get();
    for (int i = 0; i < 100 && answer.statusCode() == 503; i++) {
      pause();
      answer = request.get();
    }
    return answer;
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
