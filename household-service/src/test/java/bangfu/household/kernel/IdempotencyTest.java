package bangfu.household.kernel;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class IdempotencyTest {
  private static final int TWINS = 16;

  private final String village = Village.fresh();
  private final String office = "OFFICE@" + village;
  private final String key = UUID.randomUUID().toString();

  @Test
  void without_a_key_nothing_happens() throws SQLException {
    as(office)
        .contentType("application/json")
        .body(desk("desk"))
        .post(TestThingsResource.THINGS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    post(office, " ", desk("desk")).then().statusCode(400);
    assertThat(effects()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "a b", "\"a b\"", "é"})
  void what_is_no_key_is_refused(String wrong) throws SQLException {
    refused(post(office, wrong, desk("desk")), 400, "IDEMPOTENCY_KEY_INVALID");
    refused(post(office, "k".repeat(129), desk("desk")), 400, "IDEMPOTENCY_KEY_INVALID");
    assertThat(effects()).isZero();
  }

  @Test
  void a_repetition_gets_the_first_answer_again() throws SQLException {
    Response first = post(office, key, desk("desk"));
    first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
    for (String same : List.of(key, "\"" + key + "\"", " " + key)) {
      Response again = post(office, same, desk("desk"));
      again.then().statusCode(201).header("Idempotent-Replayed", "true");
      assertThat(again.asString()).isEqualTo(first.asString());
      assertThat(path(again.header("Location"))).isEqualTo(path(first.header("Location")));
      assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
      assertThat(again.contentType()).isEqualTo(first.contentType());
    }
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void a_key_is_good_for_one_request_only() throws SQLException {
    post(office, key, desk("desk")).then().statusCode(201);
    refused(post(office, key, desk("chair")), 422, "IDEMPOTENCY_KEY_REUSED");
    refused(post(office, key, desk("desk") + " "), 422, "IDEMPOTENCY_KEY_REUSED");
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void the_same_key_of_somebody_else_is_another_key() throws SQLException {
    String other = "OFFICE@" + village + "!somebody-else";
    Response mine = post(office, key, desk("desk"));
    Response theirs = post(other, key, desk("desk"));
    theirs.then().statusCode(201).header("Idempotent-Replayed", nullValue());
    assertThat(theirs.asString()).isNotEqualTo(mine.asString());
    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void of_sixteen_twins_one_has_an_effect() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(TWINS);
    List<Future<Response>> twins = new ArrayList<>();
    for (int i = 0; i < TWINS; i++) {
      twins.add(
          threads.submit(
              () -> {
                start.await();
                return post(office, key, desk("slow"));
              }));
    }
    start.countDown();
    List<String> created = new ArrayList<>();
    for (Future<Response> twin : twins) {
      if (twin.get().statusCode() == 201) {
        created.add(twin.get().asString());
      } else {
        refused(twin.get(), 409, "IDEMPOTENCY_KEY_IN_USE");
      }
    }
    threads.shutdown();
    assertThat(created).isNotEmpty().containsOnly(created.get(0));
    assertThat(effects()).isEqualTo(1);
    assertThat(post(office, key, desk("slow")).asString()).isEqualTo(created.get(0));
  }

  @Test
  void what_was_refused_left_no_trace_and_the_key_free() throws SQLException {
    refused(post(office, key, desk("refused")), 409, "CONFLICT");
    refused(post(office, key, desk("refused")), 409, "CONFLICT");
    assertThat(effects()).isZero();
    assertThat(keys()).isZero();
    post(office, key, desk("desk"))
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", nullValue());
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void what_broke_left_no_trace_and_the_key_free() throws SQLException {
    refused(post(office, key, desk("broken")), 500, "INTERNAL_ERROR");
    assertThat(effects()).isZero();
    assertThat(
            Rows.count(
                "select count(*) from revision_pending p left join revision r using (seq)"
                    + " where r.seq is null"))
        .isZero();
    assertThat(keys()).isZero();
    post(office, key, desk("desk")).then().statusCode(201);
  }

  @Test
  void what_is_invalid_does_not_take_the_key() throws SQLException {
    refused(post(office, key, desk("")), 400, "INVALID_INPUT");
    assertThat(keys()).isZero();
    post(office, key, desk("desk")).then().statusCode(201);
  }

  private static Response post(String who, String key, String body) {
    return as(who)
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post(TestThingsResource.THINGS);
  }

  private static void refused(Response answer, int status, String code) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .header("Idempotent-Replayed", nullValue());
  }

  private String desk(String name) {
    return """
        {"name": "%s", "amount": "500.00", "count": 1, "day": "2020-09-30", "colour": "RED",
         "village": "%s", "parts": []}
        """
        .formatted(name, village)
        .strip();
  }

  private int effects() throws SQLException {
    return Rows.count("select count(*) from revision where division_code = ?", village);
  }

  private int keys() throws SQLException {
    return Rows.count("select count(*) from idempotency_key where key = ?", key);
  }

  private static String path(String location) {
    return java.net.URI.create(location).getPath();
  }
}
