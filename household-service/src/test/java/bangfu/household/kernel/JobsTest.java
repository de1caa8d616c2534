package bangfu.household.kernel;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Scope;
import bangfu.commons.job.OperationId;
import bangfu.commons.job.Operations;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.testsupport.BangfuServices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class JobsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject ScriptedJob job;
  @Inject Operations operations;
  @Inject CurrentCaller caller;
  @Inject Sql sql;

  private final String village = Village.fresh();
  private final String subject = "starter-" + UUID.randomUUID();
  private final String starter = "OFFICE@" + village + "!" + subject;
  private final AtomicInteger runs = new AtomicInteger();

  @BeforeEach
  void village_has_a_revision() throws SQLException {
    try (Writer writer = new Writer()) {
      writer.revise(UUID.randomUUID(), 1, village);
      writer.commit();
    }
  }

  @Test
  void work_runs_once_as_its_starter_and_within_the_starters_divisions() throws Exception {
    AtomicReference<Caller> ran = new AtomicReference<>(Caller.service("nobody"));
    AtomicInteger seen = new AtomicInteger();
    String id =
        started(
            operation -> {
              ran.set(caller.get());
              seen.set(inTransaction("select count(*) from revision"));
              return "/api/v1/results/1";
            });
    ended(id, "SUCCEEDED")
        .then()
        .body("result", equalTo("/api/v1/results/1"))
        .body("code", nullValue())
        .body("startedAt", notNullValue())
        .body("finishedAt", notNullValue());
    assertThat(ran).hasValueMatching(who -> who.subject().equals(subject));
    assertThat(ran).hasValueMatching(who -> who.roles().equals(Set.of("OFFICE")));
    assertThat(seen).as("revisions of this village only").hasValue(1);
    assertThat(runs).hasValue(1);
  }

  @Test
  void work_that_fails_in_passing_is_tried_again() throws Exception {
    String id =
        started(
            operation -> {
              if (runs.get() < 2) {
                throw new IllegalStateException("passing");
              }
              return "/done";
            });
    ended(id, "SUCCEEDED");
    assertThat(runs).hasValue(2);
  }

  @Test
  void work_that_fails_four_times_has_failed() throws Exception {
    String id =
        started(
            operation -> {
              throw new IllegalStateException("lasting");
            });
    ended(id, "FAILED").then().body("code", equalTo("INTERNAL_ERROR")).body("result", nullValue());
    assertThat(runs).hasValue(4);
    assertThat(Rows.count("select count(*) from scheduled_tasks where task_instance = ?", id))
        .isZero();
  }

  @Test
  void work_that_was_refused_is_not_tried_again() throws Exception {
    String id =
        started(
            operation -> {
              throw new Problem(CommonProblem.CONFLICT);
            });
    ended(id, "FAILED").then().body("code", equalTo("CONFLICT"));
    assertThat(runs).hasValue(1);
  }

  @Test
  void work_for_which_the_database_was_away_is_tried_until_it_is_back() throws Exception {
    String id =
        started(
            operation -> {
              if (runs.get() < 3) {
                inTransaction("select pg_terminate_backend(pg_backend_pid())::int");
              }
              return "/done";
            });
    ended(id, "SUCCEEDED");
    assertThat(runs).hasValue(3);
  }

  @Test
  void progress_is_seen_while_work_goes_on_and_its_end_can_be_asked_for() throws Exception {
    CountDownLatch reported = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    String id =
        started(
            operation -> {
              report(operation, 2);
              reported.countDown();
              await(goOn);
              report(operation, 3);
              return "/done";
            });
    await(reported);
    show(id)
        .then()
        .body("state", equalTo("RUNNING"))
        .body("progress.done", equalTo(2))
        .body("progress.total", equalTo(10))
        .body("progress.unit", equalTo("STEPS"))
        .body("finishedAt", nullValue());
    as(starter).delete("/api/v1/operations/" + id).then().statusCode(202);
    goOn.countDown();
    ended(id, "CANCELLED").then().body("result", nullValue());
  }

  @Test
  void work_that_was_cancelled_while_it_waited_never_starts() throws Exception {
    OperationId id =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  OperationId waiting = start(operation -> "/done");
                  operations.cancel(waiting, starter());
                  return waiting;
                });
    ended(id.toString(), "CANCELLED");
    assertThat(runs).hasValue(0);
  }

  @Test
  void work_whose_transaction_was_rolled_back_does_not_exist() throws SQLException {
    QuarkusTransaction.begin();
    String id = start(operation -> "/done").toString();
    QuarkusTransaction.rollback();
    assertThat(Rows.count("select count(*) from operation where id = ?::uuid", id)).isZero();
    assertThat(Rows.count("select count(*) from scheduled_tasks where task_instance = ?", id))
        .isZero();
  }

  @Test
  void nobody_but_its_starter_and_auditors_knows_of_work() throws Exception {
    String id = started(operation -> "/done");
    ended(id, "SUCCEEDED");
    String path = "/api/v1/operations/" + id;
    for (String other : List.of("OFFICE@430511", "OFFICE@" + village, "TOWN@43")) {
      as(other).get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
      as(other).delete(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }
    as("AUDIT@430511").get(path).then().statusCode(200);
  }

  private String started(Function<OperationId, String> work) {
    return QuarkusTransaction.requiringNew().call(() -> start(work)).toString();
  }

  private OperationId start(Function<OperationId, String> work) {
    job.script(
        subject,
        operation -> {
          runs.incrementAndGet();
          return work.apply(operation);
        });
    return operations.start(ScriptedJob.KIND, "STEPS", starter());
  }

  private Caller starter() {
    Scope scope = Scope.of(List.of(new DivisionCode(village)));
    return new Caller(subject, Set.of("OFFICE"), scope, Optional.empty());
  }

  private void report(OperationId operation, int done) {
    QuarkusTransaction.requiringNew().run(() -> operations.progress(operation, done, 10));
  }

  private int inTransaction(String query) {
    return QuarkusTransaction.requiringNew().call(() -> sql.one(query, row -> row.getInt(1)));
  }

  private Response ended(String id, String state) throws InterruptedException {
    long patience = System.nanoTime() + PATIENCE.toNanos();
    Response answer = show(id);
    while (answer.path("finishedAt") == null && System.nanoTime() < patience) {
      Thread.sleep(100);
      answer = show(id);
    }
    answer.then().body("state", equalTo(state));
    return answer;
  }

  private Response show(String id) {
    Response answer = as(starter).get("/api/v1/operations/" + id);
    answer.then().statusCode(200);
    return answer;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
