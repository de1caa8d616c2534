package bangfu.household.kernel;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class DatabaseAwayTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String DIVISIONS = "/api/v1/divisions?asOf=2020-09-30&limit=1";
  private static final String TROUBLES = "/api/v1/test-troubles/";
  private static final int POOL = 20;

  @Inject AgroalDataSource pool;

  private final List<Connection> held = new ArrayList<>();

  @AfterEach
  void comes_back() throws SQLException {
    Rows.change("alter role household_app connection limit -1");
    for (Connection connection : held) {
      connection.close();
    }
    Response answer = as(OFFICE).get(DIVISIONS);
    for (int i = 0; i < POOL && answer.statusCode() == 503; i++) {
      answer = as(OFFICE).get(DIVISIONS);
    }
    answer.then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statement-timeout",
        "lock-timeout",
        "idle-timeout",
        "own-death",
        "serialization",
        "deadlock",
        "shutdown"
      })
  void what_the_database_ends_can_be_tried_again(String trouble) throws SQLException {
    try (Connection superuser = Databases.superuser("household")) {
      superuser.setAutoCommit(false);
      Rows.change(superuser, "lock table idempotency_key in access exclusive mode");
      unavailable(as(OFFICE).get(TROUBLES + trouble));
    }
  }

  @Test
  void our_own_mistakes_are_not_the_databases_fault() {
    problem(as(OFFICE).get(TROUBLES + "our-fault"), 500, "INTERNAL_ERROR");
    problem(as(OFFICE).get(TROUBLES + "twin"), 409, "ALREADY_EXISTS");
  }

  @Test
  void ended_sessions_cost_retries_at_most() throws SQLException {
    for (int round = 0; round < 3; round++) {
      endSessions();
      int refused = 0;
      for (int i = 0; i < POOL + 5; i++) {
        Response answer = i % 2 == 0 ? as(OFFICE).get(DIVISIONS) : created();
        if (answer.statusCode() >= 300) {
          unavailable(answer);
          refused++;
        }
      }
      assertThat(refused).as("each dead connection is met once").isLessThanOrEqualTo(POOL);
      as(OFFICE).get(DIVISIONS).then().statusCode(200);
    }
  }

  @Test
  void sessions_that_end_in_the_middle_of_requests_are_never_our_mistake() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    List<CompletableFuture<List<Response>>> callers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      callers.add(CompletableFuture.supplyAsync(() -> callsUntil(done)));
    }
    for (int i = 0; i < 20; i++) {
      endSessions();
    }
    done.set(true);
    for (CompletableFuture<List<Response>> caller : callers) {
      assertThat(caller.get().stream().map(Response::statusCode)).isSubsetOf(200, 201, 503);
      caller.get().stream()
          .filter(r -> r.statusCode() == 503)
          .forEach(DatabaseAwayTest::unavailable);
      assertEverythingCreatedIsThere(caller.get());
    }
  }

  @Test
  void a_database_that_lets_nobody_in_is_unavailable() throws SQLException {
    Rows.change("alter role household_app connection limit 0");
    endSessions();
    for (int i = 0; i < POOL / 2; i++) {
      unavailable(as(OFFICE).get(DIVISIONS));
    }
  }

  @Test
  void an_exhausted_pool_makes_callers_wait_for_seconds_only() throws SQLException {
    holdAll();
    long start = System.nanoTime();
    unavailable(as(OFFICE).get(DIVISIONS));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void a_table_that_is_locked_for_long_is_unavailable() throws SQLException {
    try (Connection superuser = Databases.superuser("household")) {
      superuser.setAutoCommit(false);
      Rows.change(superuser, "lock table division in access exclusive mode");
      long start = System.nanoTime();
      unavailable(as(OFFICE).get(DIVISIONS));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }
  }

  private void holdAll() {
    try {
      while (held.size() < POOL) {
        held.add(pool.getConnection());
      }
    } catch (SQLException e) {
      // Somebody else holds the rest.
    }
  }

  private static List<Response> callsUntil(AtomicBoolean done) {
    List<Response> answers = new ArrayList<>();
    while (!done.get()) {
      answers.add(answers.size() % 2 == 0 ? as(OFFICE).get(DIVISIONS) : created());
    }
    return answers;
  }

  private static void assertEverythingCreatedIsThere(List<Response> answers) throws SQLException {
    for (Response answer : answers) {
      if (answer.statusCode() == 201) {
        String found = "select count(*) from revision where aggregate_id = ?::uuid";
        assertThat(Rows.count(found, answer.<String>path("id"))).isEqualTo(1);
      }
    }
  }

  private static Response created() {
    return posting("OFFICE@9999")
        .body(
            """
            {"name": "desk", "amount": "1.00", "count": 1, "day": "2020-09-30", "colour": "RED",
             "village": "999900000001", "parts": []}
            """)
        .post(TestThingsResource.THINGS);
  }

  private static void endSessions() throws SQLException {
    Rows.of(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'household_app'");
  }

  private static void unavailable(Response answer) {
    problem(answer, 503, "DATABASE_UNAVAILABLE");
    answer.then().header("Retry-After", notNullValue());
  }

  private static void problem(Response answer, int status, String code) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
    assertThat(answer.asString()).doesNotContain("secret", "SQL", "select");
  }
}
