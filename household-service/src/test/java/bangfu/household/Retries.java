package bangfu.household;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.testsupport.Tokens;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** What holds for every POST that creates: again with the same key, and many at once. */
public final class Retries {
  private static final int TWINS = 8;

  private Retries() {}

  /** Posts twice with one key: one effect, one answer; answers the id. */
  public static String again(String who, String path, String body) {
    String key = UUID.randomUUID().toString();
    Response first = post(Tokens.as(who), key, path, body);
    first.then().statusCode(201);
    Response second = post(Tokens.as(who), key, path, body);
    second.then().statusCode(201).header("Idempotent-Replayed", "true");
    assertThat(second.asString()).isEqualTo(first.asString());
    return first.path("id");
  }

  /** Posts the same at once, each with a key of its own: one is created, the others conflict. */
  public static void atOnce(String who, String path, String body)
      throws InterruptedException, ExecutionException {
    String token = Tokens.as(who);
    List<Callable<Integer>> posts = new ArrayList<>();
    IntStream.range(0, TWINS)
        .forEach(
            i ->
                posts.add(() -> post(token, "twin-" + UUID.randomUUID(), path, body).statusCode()));
    var threads = Executors.newFixedThreadPool(TWINS);
    List<Integer> answers = new ArrayList<>();
    for (Future<Integer> each : threads.invokeAll(posts)) {
      answers.add(each.get());
    }
    threads.shutdown();
    assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
  }

  private static Response post(String token, String key, String path, String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post(path);
  }
}
