package bangfu.subsidy.determination;

import static bangfu.subsidy.As.get;
import static bangfu.subsidy.As.post;
import static bangfu.subsidy.Story.AUTUMN;
import static bangfu.subsidy.Story.SPRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import bangfu.subsidy.Copy;
import bangfu.subsidy.District;
import bangfu.subsidy.Home;
import bangfu.subsidy.Story;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class DeterminingTest {
  private static final String WANTED = "{\"programme\": \"EDU_LIVING\", \"term\": \"2020-SPRING\"}";

  private final Copy copy;
  private final District district = new District();
  private final Story story = new Story(district);

  DeterminingTest(Copy copy) {
    this.copy = copy;
  }

  @Test
  void two_in_primary_and_one_in_junior_school_are_granted_1625() {
    Home home = new Home(district.village(1));
    home.pupil("2020-SPRING:03");
    home.pupil("2020-SPRING:03");
    home.pupil("2020-SPRING:05");
    copy.has(home);
    String run = story.determine(SPRING);
    get(district.office("DEPT"), "/determination-runs/" + run)
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("candidates", equalTo(3))
        .body("granted", equalTo(3))
        .body("total", equalTo("1625.00"))
        .body("ruleVersion", equalTo("EDU_LIVING/1"))
        .body("termStartsOn", equalTo("2020-02-17"))
        .body("standards.PRIMARY.amount", equalTo("500.00"))
        .body("registryCursor", equalTo("c-1"))
        .body("registryAsOf", equalTo("2020-03-01T00:00:00Z"))
        .body("digest", matchesPattern("[0-9a-f]{64}"));
    get(district.office("DEPT"), "/rolls?runId=" + run)
        .body("items", hasSize(1))
        .body("items[0].total", equalTo("1625.00"))
        .body("items[0].lineCount", equalTo(3))
        .body("items[0].state", equalTo("DRAFT"));
  }

  @Test
  void a_pupil_who_moves_to_junior_school_is_granted_1125_in_the_year() {
    Home home = new Home(district.village(1));
    home.pupil("2020-SPRING:03", "2020-AUTUMN:04");
    copy.has(home);
    assertThat(total(story.determine(SPRING))).isEqualTo("500.00");
    assertThat(total(story.determine(AUTUMN))).isEqualTo("625.00");
  }

  @Test
  void every_refusal_is_told_with_fact_and_legal_basis() {
    Home unregistered = new Home(district.village(1)).with("kind", "NON_REGISTERED");
    unregistered.pupil("2020-SPRING:03");
    Home late = new Home(district.village(1)).onlyStatus("NOT_EXITED", "2020-03-01");
    late.pupil("2020-SPRING:03");
    Home senior = new Home(district.village(1));
    senior.pupil("2020-SPRING:07");
    Home gone = new Home(district.village(1));
    gone.pupil("2020-SPRING:03");
    gone.lastMember("leftOn", "2020-02-01");
    copy.has(unregistered, late, senior, gone);
    String run = story.determine(SPRING);
    String lines = "/determination-runs/" + run + "/lines?decision=REFUSED";
    get(district.office("DEPT"), lines)
        .statusCode(200)
        .body("items", hasSize(4))
        .body("items.amount", org.hamcrest.Matchers.everyItem(equalTo("0.00")))
        .body("items.reasons.flatten().refusal", hasItem("NOT_REGISTERED"))
        .body("items.reasons.flatten().refusal", hasItem("STATUS_NOT_ENTITLED"))
        .body("items.reasons.flatten().refusal", hasItem("STAGE_NOT_COMPULSORY"))
        .body("items.reasons.flatten().refusal", hasItem("NOT_A_MEMBER"))
        .body("items[0].reasons", hasSize(6))
        .body("items[0].reasons[0].legalBasis", notNullValue())
        .body("items[0].personName", matchesPattern(".\\*+"));
    get(district.office("DEPT"), "/rolls?runId=" + run).body("items", hasSize(0));
  }

  @Test
  void a_later_run_grants_only_those_who_enrolled_late() {
    Home home = new Home(district.village(1));
    home.pupil("2020-SPRING:03");
    copy.has(home);
    story.determine(SPRING);
    Home late = new Home(district.village(1));
    UUID newcomer = late.pupil("2020-SPRING:04");
    copy.has(late);
    String second = story.determine(SPRING);
    get(district.office("DEPT"), "/determination-runs/" + second + "/lines?decision=GRANTED")
        .body("items.personId", contains(newcomer.toString()));
    get(district.office("DEPT"), "/determination-runs/" + second + "/lines?decision=REFUSED")
        .body("items[0].reasons.findAll { !it.held }.refusal", contains("ALREADY_GRANTED"));
  }

  @Test
  void one_person_in_two_households_is_granted_once() {
    Home left = new Home(district.village(1));
    left.pupil("2020-SPRING:03");
    left.lastMember("citizenId", "430500201109030050").lastMember("leftOn", "2020-01-01");
    Home joined = new Home(district.village(2));
    UUID there = joined.pupil("2020-SPRING:03");
    joined.lastMember("citizenId", "430500201109030050").lastMember("joinedOn", "2020-01-01");
    copy.has(left, joined);
    String run = story.determine(SPRING);
    get(district.office("DEPT"), "/determination-runs/" + run + "/lines?decision=GRANTED")
        .body("items.personId", contains(there.toString()));
    get(district.office("DEPT"), "/determination-runs/" + run + "/lines?decision=REFUSED")
        .body("items[0].reasons.refusal", hasItem("ENROLLED_TWICE"));
  }

  @Test
  void the_same_facts_give_the_same_lines_and_the_same_digest() {
    Home home = new Home(district.village(1));
    for (int i = 0; i < 7; i++) {
      home.pupil("2020-SPRING:0" + (1 + i));
    }
    copy.has(home);
    String first = digest(story.determine(SPRING));
    forget();
    copy.has(home);
    assertThat(digest(story.determine(SPRING))).isEqualTo(first);
    forget();
    home.lastMember("leftOn", "2020-01-01");
    copy.has(home);
    assertThat(digest(story.determine(SPRING))).isNotEqualTo(first);
  }

  @Test
  void what_is_killed_between_two_chunks_goes_on_from_what_is_stored() {
    Home home = new Home(district.village(1));
    home.pupil("2020-SPRING:03");
    home.pupil("2020-SPRING:04");
    copy.has(home);
    // As a killed process leaves it: facts frozen, one line judged, the operation still RUNNING.
    String run = story.determine(SPRING);
    String digest = digest(run);
    Copy.execute(
        "set session_replication_role = replica;"
            + " delete from roll_line where roll_id in (select id from roll where run_id = '"
            + run
            + "');"
            + " delete from roll where run_id = '"
            + run
            + "';"
            + " update determination_line set decision = 'PENDING', amount_fen = 0, reasons = '[]',"
            + " digest = null where run_id = '"
            + run
            + "' and ordinal = 2;"
            + " update determination_run set state = 'JUDGING', judged = 1, digest = null, version = 1"
            + " where id = '"
            + run
            + "';"
            + " delete from revision_pending where revision_id in"
            + " (select id from revision where aggregate_version = 2 and aggregate_id = '"
            + run
            + "');"
            + " delete from revision where aggregate_version = 2 and aggregate_id = '"
            + run
            + "';"
            + " update operation set state = 'RUNNING' where id ="
            + " (select operation_id from determination_run where id = '"
            + run
            + "');"
            + " insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
            + " select 'DETERMINATION', operation_id::text, now(), false, 1 from determination_run"
            + " where id = '"
            + run
            + "'");
    Home afterwards = new Home(district.village(1));
    afterwards.pupil("2020-SPRING:03");
    copy.has(afterwards);
    String operation =
        "/operations/"
            + text("select operation_id::text from determination_run where id = '" + run + "'");
    story.await("/api/v1" + operation, "SUCCEEDED");
    get(district.office("DEPT"), "/determination-runs/" + run)
        .body("candidates", equalTo(2))
        .body("granted", equalTo(2))
        .body("digest", equalTo(digest));
    get(district.office("DEPT"), "/rolls?runId=" + run).body("items", hasSize(1));
  }

  @Test
  void a_run_whose_end_was_asked_for_grants_nothing_and_makes_room_for_another() {
    String run = unfinished("cancel_requested = true");
    story.await(operationOf(run), "CANCELLED");
    get(district.office("DEPT"), "/determination-runs/" + run).body("state", equalTo("CANCELLED"));
    get(district.office("DEPT"), "/rolls?runId=" + run).body("items", hasSize(0));
    assertThat(total(story.determine(SPRING))).isEqualTo("500.00");
  }

  @Test
  void a_run_that_finds_the_copy_rebuilding_waits_until_it_is_whole() throws Exception {
    String run = unfinished("cancel_requested = false");
    Thread.sleep(1_500);
    get(district.office("DEPT"), "/determination-runs/" + run).body("state", equalTo("WAITING"));
    copy.state("CURRENT");
    story.await(operationOf(run), "SUCCEEDED");
    get(district.office("DEPT"), "/determination-runs/" + run)
        .body("state", equalTo("DONE"))
        .body("total", equalTo("500.00"));
  }

  @Test
  void a_run_whose_operation_failed_too_often_makes_room_for_another() {
    String run = unfinished("kind = 'DETERMINATION'");
    Copy.execute(
        "update operation set state = 'FAILED', finished_at = now() where id ="
            + " (select operation_id from determination_run where id = '"
            + run
            + "')");
    assertThat(total(story.determine(SPRING))).isEqualTo("500.00");
    get(district.office("DEPT"), "/determination-runs/" + run).body("state", equalTo("FAILED"));
  }

  /** A run whose process died before the facts were frozen. */
  private String unfinished(String operation) {
    Home home = new Home(district.village(1));
    home.pupil("2020-SPRING:03");
    copy.has(home);
    String run = story.determine(SPRING);
    copy.state(operation.endsWith("false") ? "REBUILDING" : "CURRENT");
    Copy.execute(
        """
        set session_replication_role = replica;
        delete from roll_line where roll_id in (select id from roll where run_id = '%1$s');
        delete from roll where run_id = '%1$s';
        delete from determination_line where run_id = '%1$s';
        delete from revision_pending where revision_id in
          (select id from revision where aggregate_id = '%1$s' and aggregate_version = 2);
        delete from revision where aggregate_id = '%1$s' and aggregate_version = 2;
        update determination_run set state = 'WAITING', candidates = 0, judged = 0, granted = 0,
          refused = 0, total_fen = 0, digest = null where id = '%1$s';
        update operation set state = 'RUNNING' where id = (select operation_id
          from determination_run where id = '%1$s');
        update operation set %2$s where id =
          (select operation_id from determination_run where id = '%1$s');
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
          select 'DETERMINATION', operation_id::text, now(), false, 1
          from determination_run where id = '%1$s' and '%3$s' = 'scheduled'
        """
            .formatted(run, operation, operation.startsWith("kind") ? "not" : "scheduled"));
    return run;
  }

  private static String operationOf(String run) {
    return "/api/v1/operations/"
        + text("select operation_id::text from determination_run where id = '" + run + "'");
  }

  @Test
  void a_copy_that_is_not_whole_is_not_judged_on() {
    copy.state("REBUILDING");
    post(district.office("DEPT"), "/determination-runs", WANTED)
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("COPY_REBUILDING"));
    get(district.office("DEPT"), "/registry-copy").body("state", equalTo("REBUILDING"));
    copy.state("CURRENT");
  }

  @Test
  void a_day_without_a_standard_is_refused_and_last_years_is_not_taken() {
    copy.state("CURRENT");
    String dept = district.office("DEPT");
    post(
        dept,
        "/terms",
        "{\"term\": \"2021-SPRING\", \"startsOn\": \"2021-02-26\", \"source\": \"湘教通〔2021〕1号\"}");
    post(dept, "/determination-runs", WANTED.replace("2020-SPRING", "2021-SPRING"))
        .statusCode(422)
        .body("code", equalTo("NO_STANDARD_FOR_DATE"))
        .body("date", equalTo("2021-02-26"));
  }

  @Test
  void a_term_or_programme_that_nobody_recorded_is_refused() {
    copy.state("CURRENT");
    post(
            district.office("DEPT"),
            "/determination-runs",
            WANTED.replace("2020-SPRING", "1999-AUTUMN"))
        .statusCode(422)
        .body("code", equalTo("UNKNOWN_TERM"));
    post(district.office("DEPT"), "/determination-runs", WANTED.replace("EDU_LIVING", "DIBAO"))
        .statusCode(422)
        .body("code", equalTo("UNKNOWN_PROGRAMME"));
  }

  @Test
  void a_second_run_waits_for_the_first_to_end() {
    copy.state("CURRENT");
    Copy.execute(
        "insert into determination_run (id, division_code, programme, term, starts_on, rule_version,"
            + " standards, started_by, started_at) values ('00000000-0000-7000-8000-000000000001',"
            + " '990001000000', 'EDU_LIVING', '2020-AUTUMN', '2020-09-01', 'x', '{}', 'x', now())");
    try {
      post(district.office("DEPT"), "/determination-runs", WANTED.replace("SPRING", "AUTUMN"))
          .statusCode(409)
          .body("code", equalTo("RUN_IN_PROGRESS"));
    } finally {
      Copy.execute("delete from determination_run where rule_version = 'x'");
    }
  }

  @Test
  void the_same_key_starts_one_run() {
    copy.state("CURRENT");
    String key = UUID.randomUUID().toString();
    String first =
        post(district.office("DEPT"), "/determination-runs", WANTED, key)
            .statusCode(202)
            .extract()
            .path("id");
    post(district.office("DEPT"), "/determination-runs", WANTED, key)
        .statusCode(202)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(first));
    post(district.office("DEPT"), "/determination-runs", WANTED.replace("SPRING", "AUTUMN"), key)
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    story.await(
        "/api/v1/operations/"
            + text("select operation_id::text from determination_run where id = '" + first + "'"),
        "SUCCEEDED");
  }

  @Test
  void a_village_may_not_determine_and_another_district_does_not_see_the_run() {
    copy.has(new Home(district.village(1)));
    post(district.cadre(1), "/determination-runs", WANTED).statusCode(403);
    String run = story.determine(SPRING);
    get(new District().office("DEPT"), "/determination-runs/" + run).statusCode(404);
    get(new District().office("DEPT"), "/determination-runs/" + run + "/lines").statusCode(404);
  }

  private String total(String run) {
    return get(district.office("DEPT"), "/determination-runs/" + run).extract().path("total");
  }

  private String digest(String run) {
    return get(district.office("DEPT"), "/determination-runs/" + run).extract().path("digest");
  }

  /** Undoes all grants, as nobody can through the service. */
  private static void forget() {
    Copy.execute("set session_replication_role = replica; delete from roll_line; delete from roll");
  }

  private static String text(String sql) {
    try (var connection = bangfu.testsupport.Databases.superuser("subsidy");
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
