package bangfu.household.imports;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Rows;
import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases, refusals and undoings sent again, at once, too late, and by those who may not. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class DecidingTwiceTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String SECOND = "OFFICE@430511!second";
  private static final String THIRD = "OFFICE@430511!third";
  private static final String VILLAGE = "430511002144";
  private static final String REASON = "{\"reason\":\"名单有误\"}";

  private String number = "";
  private String head = "";

  @BeforeEach
  void household() {
    head = People.born("19700101");
    number = VILLAGE + head.substring(13, 17);
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
  }

  @Test
  void a_release_sent_again_answers_the_same() {
    String path = path(waiting(), "release");
    Response first = post(SECOND, "again-" + path, path);
    first.then().statusCode(202);
    Handed.awaitEnd(SECOND, first.header("Location"));
    same(first, post(SECOND, "again-" + path, path));
    assertThat(address()).isEqualTo("示例路2号");
    assertThat(Rows.revisions(Stored.id(number))).containsExactly("REGISTERED", "CORRECTED");
  }

  @Test
  void a_refusal_sent_again_answers_the_same() {
    String path = path(waiting(), "refusal");
    Response first = post(SECOND, "again-" + path, path);
    first.then().statusCode(200).body("state", equalTo("DECLINED"));
    same(first, post(SECOND, "again-" + path, path));
    // another reason is another request
    with(SECOND, "again-" + path)
        .body("{\"reason\":\"别的\"}")
        .post(path)
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void an_undoing_sent_again_answers_the_same() {
    String path = path(committed(), "undoing");
    Response first = post(OFFICE, "again-" + path, path);
    first.then().statusCode(202);
    Handed.awaitEnd(OFFICE, first.header("Location"));
    same(first, post(OFFICE, "again-" + path, path));
    assertThat(Rows.revisions(Stored.id(number))).containsExactly("REGISTERED", "IMPORT_UNDONE");
  }

  @Test
  void of_two_releases_at_once_one_merges() throws Exception {
    String id = waiting();
    List<Response> answers =
        together(
            () -> post(SECOND, UUID.randomUUID().toString(), path(id, "release")),
            () -> post(THIRD, UUID.randomUUID().toString(), path(id, "release")));
    one(answers, 202, "IMPORT_NOT_AWAITING_RELEASE");
    awaitAccepted(answers, SECOND, THIRD);
    assertThat(Rows.revisions(Stored.id(number))).containsExactly("REGISTERED", "CORRECTED");
  }

  @Test
  void of_a_release_and_a_refusal_at_once_one_counts() throws Exception {
    String id = waiting();
    List<Response> answers =
        together(
            () -> post(SECOND, UUID.randomUUID().toString(), path(id, "release")),
            () -> post(THIRD, UUID.randomUUID().toString(), path(id, "refusal")));
    boolean released = answers.get(0).statusCode() == 202;
    answers
        .get(released ? 1 : 0)
        .then()
        .statusCode(409)
        .body("code", equalTo("IMPORT_NOT_AWAITING_RELEASE"));
    if (released) {
      awaitAccepted(answers, SECOND, THIRD);
    } else {
      answers.get(1).then().statusCode(200);
    }
    assertThat(address()).isEqualTo(released ? "示例路2号" : "示例路1号");
  }

  @Test
  void of_two_undoings_at_once_one_takes_back() throws Exception {
    String id = committed();
    List<Response> answers =
        together(
            () -> post(OFFICE, UUID.randomUUID().toString(), path(id, "undoing")),
            () -> post(SECOND, UUID.randomUUID().toString(), path(id, "undoing")));
    one(answers, 202, "IMPORT_NOT_COMMITTED");
    awaitAccepted(answers, OFFICE, SECOND);
    assertThat(Rows.revisions(Stored.id(number))).containsExactly("REGISTERED", "IMPORT_UNDONE");
  }

  @Test
  void of_two_undoings_of_a_village_at_once_one_takes_back() throws Exception {
    String code = "430511002145";
    String id = Handed.committed(OFFICE, "villages", Csv.village(code)).getString("id");
    String village = as(OFFICE).get("/api/v1/divisions/" + code).jsonPath().getString("villageId");
    List<Response> answers =
        together(
            () -> post(OFFICE, UUID.randomUUID().toString(), path(id, "undoing")),
            () -> post(SECOND, UUID.randomUUID().toString(), path(id, "undoing")));
    one(answers, 202, "IMPORT_NOT_COMMITTED");
    awaitAccepted(answers, OFFICE, SECOND);
    assertThat(Rows.revisions(village)).containsExactly("CREATED", "IMPORT_UNDONE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"release", "refusal", "undoing"})
  void nobody_decides_for_other_divisions(String decision) {
    String path = path(decision.equals("undoing") ? committed() : waiting(), decision);
    for (String stranger : List.of("TOWN@430511004", "OFFICE@430522", "TOWN@430511002")) {
      post(stranger, UUID.randomUUID().toString(), path)
          .then()
          .statusCode(404)
          .body("code", equalTo("NOT_FOUND"));
    }
    for (String other : List.of("VILLAGE@" + VILLAGE, "DEPT@430511#MZ-0001", "AUDIT@430511")) {
      post(other, UUID.randomUUID().toString(), path).then().statusCode(403);
    }
    given().post(path).then().statusCode(401);
    posting(SECOND)
        .body(REASON)
        .post("/api/v1/imports/01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b99/" + decision)
        .then()
        .statusCode(404);
    as(SECOND).contentType("application/json").body(REASON).post(path).then().statusCode(400);
    assertThat(address()).isEqualTo("示例路1号");
  }

  @Test
  void what_is_over_is_not_decided_again() {
    String declined = waiting();
    post(SECOND, UUID.randomUUID().toString(), path(declined, "refusal")).then().statusCode(200);
    late(declined, "release", "IMPORT_NOT_AWAITING_RELEASE");
    late(declined, "refusal", "IMPORT_NOT_AWAITING_RELEASE");
    late(declined, "undoing", "IMPORT_NOT_COMMITTED");
    String waiting = overwriting();
    late(waiting, "undoing", "IMPORT_NOT_COMMITTED");
    Handed.released(SECOND, waiting);
    late(waiting, "release", "IMPORT_NOT_AWAITING_RELEASE");
    late(waiting, "refusal", "IMPORT_NOT_AWAITING_RELEASE");
    Handed.undone(SECOND, waiting);
    late(waiting, "undoing", "IMPORT_NOT_COMMITTED");
    String tried =
        Handed.toTheEnd(OFFICE, "households", "VALIDATE", Csv.households(Csv.head(number, head)))
            .getString("id");
    late(tried, "release", "IMPORT_NOT_AWAITING_RELEASE");
    late(tried, "undoing", "IMPORT_NOT_COMMITTED");
  }

  @Test
  void what_is_changed_while_the_undoing_waits_its_turn_stops_it() throws Exception {
    String id = committed();
    Response accepted;
    try (MergeLock before = new MergeLock()) {
      accepted = post(OFFICE, UUID.randomUUID().toString(), path(id, "undoing"));
      accepted.then().statusCode(202);
      late(id, "undoing", "IMPORT_NOT_COMMITTED");
      Rows.change(
          "update household set version = version + 1 where household_no = '" + number + "'");
    }
    JsonPath operation = Handed.awaitEnd(OFFICE, accepted.header("Location"));
    assertThat(operation.getString("state")).isEqualTo("FAILED");
    assertThat(operation.getString("code")).isEqualTo("IMPORT_OVERTAKEN");
    assertThat(as(OFFICE).get("/api/v1/imports/" + id).jsonPath().getString("state"))
        .isEqualTo("COMMITTED");
    late(id, "undoing", "IMPORT_OVERTAKEN");
  }

  private void late(String id, String decision, String code) {
    post(SECOND, UUID.randomUUID().toString(), path(id, decision))
        .then()
        .statusCode(409)
        .body("code", equalTo(code));
  }

  /** An import that waits for its release. */
  private String waiting() {
    committed();
    return overwriting();
  }

  private String committed() {
    return Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)))
        .getString("id");
  }

  private String overwriting() {
    return Handed.toTheEnd(
            OFFICE,
            "households",
            "COMMIT",
            Csv.households(Csv.head(number, head, "address", "示例路2号")))
        .getString("id");
  }

  private String address() {
    return Stored.household(number).getString("address");
  }

  /** Waits for the work of the one that was accepted. */
  private static void awaitAccepted(List<Response> answers, String first, String second) {
    boolean one = answers.get(0).statusCode() == 202;
    Handed.awaitEnd(one ? first : second, answers.get(one ? 0 : 1).header("Location"));
  }

  private static void one(List<Response> answers, int status, String code) {
    assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(status, 409);
    answers.stream()
        .filter(answer -> answer.statusCode() == 409)
        .forEach(answer -> answer.then().body("code", equalTo(code)));
  }

  private static void same(Response first, Response second) {
    second.then().statusCode(first.statusCode()).header("Idempotent-Replayed", "true");
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @SafeVarargs
  private static List<Response> together(Callable<Response>... posts)
      throws InterruptedException, ExecutionException {
    var threads = Executors.newFixedThreadPool(posts.length);
    List<Response> answers = new ArrayList<>();
    for (Future<Response> each : threads.invokeAll(List.of(posts))) {
      answers.add(each.get());
    }
    threads.shutdown();
    return answers;
  }

  private static String path(String id, String decision) {
    return "/api/v1/imports/" + id + "/" + decision;
  }

  private static Response post(String who, String key, String path) {
    var request = with(who, key);
    return (path.endsWith("/release") ? request : request.body(REASON)).post(path);
  }

  private static RequestSpecification with(String who, String key) {
    return given()
        .auth()
        .oauth2(Tokens.as(who))
        .contentType("application/json")
        .header("Idempotency-Key", key);
  }
}
