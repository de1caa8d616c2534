package bangfu.household.lifecycle;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static bangfu.household.lifecycle.Case.DEPT;
import static bangfu.household.lifecycle.Case.GOVERNMENT;
import static bangfu.household.lifecycle.Case.OFFICE;
import static bangfu.household.lifecycle.Case.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class IdentifyingAHouseholdTest {
  private static final String VILLAGE = "430511203601";
  private static final String CADRE = Case.village(VILLAGE);

  @Test
  void from_application_through_eight_steps_to_the_register() {
    String household = Case.stranger(VILLAGE);
    Case running = Case.identification(VILLAGE, household).toTheFirstNotice();
    assertThat(Case.household(household).getString("status")).isEqualTo("CANDIDATE");
    assertThat(Case.household(household).getString("kind")).isEqualTo("NON_REGISTERED");

    running
        .take(TOWN, "NOTICE", "TOWN_NOTICE", "2020-06-09")
        .take(OFFICE, "APPROVAL", "DISTRICT_REVIEW", "2020-06-17")
        .take(GOVERNMENT, "APPROVAL", "DISTRICT_APPROVAL", "2020-06-20");

    var after = running.shown();
    assertThat(after.getString("state")).isEqualTo("COMPLETED");
    assertThat(after.getString("endedOn")).isEqualTo("2020-06-20");
    assertThat(after.getList("steps.act.step"))
        .containsExactly(
            "APPLICATION",
            "GROUP_NOMINATION",
            "COMPARISON",
            "VILLAGE_VOTE",
            "VILLAGE_NOTICE",
            "TOWN_NOTICE",
            "DISTRICT_REVIEW",
            "DISTRICT_APPROVAL");
    assertThat(after.getInt("steps[3].act.present")).isEqualTo(24);
    assertThat(after.getString("steps[3].actor")).isEqualTo("vc-" + VILLAGE);
    var registered = Case.household(household);
    assertThat(registered.getString("kind")).isEqualTo("REGISTERED");
    assertThat(registered.getString("mainCause")).isEqualTo("01");
    assertThat(registered.getList("otherCauses")).isEqualTo(List.of("07"));
    assertThat(registered.getString("status")).isEqualTo("NOT_EXITED");
    assertThat(registered.getList("statuses.from")).isEqualTo(List.of("2020-04-02", "2020-06-20"));
    assertThat(registered.getInt("version")).isEqualTo(3);
  }

  @Test
  void who_came_as_a_candidate_is_identified_or_an_ordinary_household_again() {
    String household = Case.stranger(VILLAGE);
    Case.change(
        "update household set kind = 'REGISTERED', main_cause = '02' where id = ?::uuid",
        household);
    Case.change(
        "insert into household_status (household_id, village_code, status, valid) select id,"
            + " village_code, 'CANDIDATE', daterange('2020-03-01', null) from household"
            + " where id = ?::uuid",
        household);
    Case running =
        Case.identification(VILLAGE, household)
            .village("SIGNATURE", "APPLICATION", "2020-04-02", "");
    assertThat(Case.household(household).getList("statuses.from")).isEqualTo(List.of("2020-03-01"));
    running.ending(CADRE, "NEGATIVE", "2020-04-05").statusCode(200);
    var after = Case.household(household);
    assertThat(after.getString("status")).isEqualTo("REJECTED");
    assertThat(after.getString("kind")).isEqualTo("NON_REGISTERED");
    assertThat(after.getString("mainCause")).isNull();
  }

  @Test
  void what_comes_next_is_told_with_its_first_day() {
    Case running = Case.identification(VILLAGE, Case.stranger(VILLAGE));
    assertThat(running.shown().getString("next.step.code")).isEqualTo("APPLICATION");
    assertThat(running.shown().getString("next.from")).isEqualTo("2020-04-01");
    running.toTheFirstNotice();
    assertThat(running.shown().getString("next.step.code")).isEqualTo("TOWN_NOTICE");
    assertThat(running.shown().getString("next.from")).isEqualTo("2020-06-09");
  }

  @Test
  void EX_PUB_nothing_goes_on_before_9_June_of_what_was_posted_on_1_June() {
    Case running = Case.identification(VILLAGE, Case.stranger(VILLAGE)).toTheFirstNotice();
    running
        .tries(TOWN, "NOTICE", "TOWN_NOTICE", "2020-06-08")
        .statusCode(422)
        .body("code", equalTo("PUBLICITY_RUNNING"))
        .body("earliest", equalTo("2020-06-09"));
    running.take(TOWN, "NOTICE", "TOWN_NOTICE", "2020-06-09");
  }

  @Test
  void an_objection_stops_the_clock_until_it_is_ruled_on() {
    String household = Case.stranger(VILLAGE);
    Case running = Case.identification(VILLAGE, household).toTheFirstNotice();
    String objection = Case.object(running.notice(), household, "2020-06-05");
    running
        .tries(TOWN, "NOTICE", "TOWN_NOTICE", "2020-06-20")
        .statusCode(409)
        .body("code", equalTo("OBJECTION_OPEN"));
    assertThat(running.shown().getBoolean("next.objected")).isTrue();
    Case.rule(TOWN, objection, "DISMISSED", "2020-06-10").statusCode(200);
    assertThat(running.shown().getString("next.from")).isEqualTo("2020-06-14");
    running.tries(TOWN, "NOTICE", "TOWN_NOTICE", "2020-06-13").statusCode(422);
    running.take(TOWN, "NOTICE", "TOWN_NOTICE", "2020-06-14");
  }

  @Test
  void an_objection_stops_the_clock_for_ten_working_days_at_most() {
    String household = Case.stranger(VILLAGE);
    Case running = Case.identification(VILLAGE, household).toTheFirstNotice();
    String objection = Case.object(running.notice(), household, "2020-06-05");
    Case.rule(TOWN, objection, "DISMISSED", "2020-07-30").statusCode(200);
    assertThat(running.shown().getString("next.from")).isEqualTo("2020-06-23");
  }

  @Test
  void an_objection_upheld_ends_it_and_the_candidate_is_rejected() {
    String household = Case.stranger(VILLAGE);
    Case running = Case.identification(VILLAGE, household).toTheFirstNotice();
    String objection = Case.object(running.notice(), household, "2020-06-05");
    Case.rule(TOWN, objection, "UPHELD", "2020-06-10").statusCode(200);
    var after = running.shown();
    assertThat(after.getString("state")).isEqualTo("ENDED");
    assertThat(after.getString("ending.kind")).isEqualTo("OBJECTION_UPHELD");
    assertThat(after.getString("ending.applicantToldOn")).isEqualTo("2020-06-10");
    assertThat(Case.household(household).getString("status")).isEqualTo("REJECTED");
    running
        .tries(TOWN, "NOTICE", "TOWN_NOTICE", "2020-06-14")
        .statusCode(409)
        .body("code", equalTo("PROCEEDING_OVER"));
  }

  @Test
  void a_negative_step_rejects_the_candidate_who_may_apply_again() {
    String household = Case.stranger(VILLAGE);
    Case running =
        Case.identification(VILLAGE, household)
            .village("SIGNATURE", "APPLICATION", "2020-04-02", "");
    running.ending(OFFICE, "NEGATIVE", "2020-04-02").statusCode(403);
    running
        .ending(CADRE, "NEGATIVE", "2020-04-02")
        .statusCode(200)
        .body("state", equalTo("ENDED"))
        .body("ending.reason", equalTo("示例原因"));
    assertThat(Case.household(household).getString("status")).isEqualTo("REJECTED");
    running
        .ending(CADRE, "WITHDRAWN", "2020-04-02")
        .statusCode(409)
        .body("code", equalTo("PROCEEDING_OVER"));
    Case.open(VILLAGE, identification(household, "2020-05-01"))
        .village("SIGNATURE", "APPLICATION", "2020-05-02", "");
    assertThat(Case.household(household).getString("status")).isEqualTo("CANDIDATE");
  }

  @Test
  void a_withdrawal_before_anything_leaves_the_household_as_it_was() {
    String household = Case.stranger(VILLAGE);
    Case running = Case.identification(VILLAGE, household);
    running.ending(CADRE, "WITHDRAWN", "2020-04-02").statusCode(200);
    assertThat(Case.household(household).getInt("version")).isEqualTo(1);
    assertThat(Case.household(household).getList("statuses")).isEmpty();
  }

  @Test
  void the_end_is_not_before_the_last_step_and_the_applicant_is_told_after_it() {
    Case running = Case.identification(VILLAGE, Case.stranger(VILLAGE));
    running
        .ending(CADRE, "WITHDRAWN", "2020-03-31")
        .statusCode(422)
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 20 of 30 are two thirds, 19 are not; 12 of 24 are half and not more
        "\"eligible\":30,\"present\":19,\"inFavour\":19,\"against\":0|422|VOTE_NOT_QUORATE",
        "\"eligible\":30,\"present\":24,\"inFavour\":12,\"against\":12|422|VOTE_NOT_PASSED",
        "\"eligible\":30,\"present\":31,\"inFavour\":20,\"against\":0|400|INVALID_INPUT",
        "\"eligible\":30,\"present\":24,\"inFavour\":20,\"against\":5|400|INVALID_INPUT",
        "\"eligible\":0,\"present\":0,\"inFavour\":0,\"against\":0|400|INVALID_INPUT",
        "\"eligible\":30,\"present\":20,\"inFavour\":11,\"against\":9|200|",
      })
  void a_vote_needs_two_thirds_present_and_more_than_half_in_favour(
      String votes, int status, String code) {
    Case running =
        Case.identification(VILLAGE, Case.stranger(VILLAGE))
            .village("SIGNATURE", "APPLICATION", "2020-04-02", "")
            .village("MINUTES", "GROUP_NOMINATION", "2020-04-05", "")
            .take(DEPT, "COMPARISON", "COMPARISON", "2020-04-20");
    running
        .tries(CADRE, "VOTE", "VILLAGE_VOTE", "2020-05-01", votes)
        .statusCode(status)
        .body("code", equalTo(code));
  }

  @Test
  void without_the_signed_authorisation_there_is_no_application() {
    Case.identification(VILLAGE, Case.stranger(VILLAGE))
        .tries(CADRE, "SIGNATURE", "APPLICATION", "2020-04-02", "\"signedBy\":\"HEAD\"")
        .statusCode(422)
        .body("code", equalTo("AUTHORISATION_MISSING"));
  }

  @Test
  void property_that_is_not_explained_goes_no_further() {
    Case running =
        Case.identification(VILLAGE, Case.stranger(VILLAGE))
            .village("SIGNATURE", "APPLICATION", "2020-04-02", "")
            .village("MINUTES", "GROUP_NOMINATION", "2020-04-05", "");
    running
        .tries(
            DEPT,
            "COMPARISON",
            "COMPARISON",
            "2020-04-20",
            "\"outcome\":\"HIT\",\"registers\":[\"车管\"]")
        .statusCode(422)
        .body("code", equalTo("COMPARISON_HIT"));
  }

  @Test
  void no_step_is_taken_before_its_turn_or_by_another_act() {
    Case running = Case.identification(VILLAGE, Case.stranger(VILLAGE));
    running
        .tries(CADRE, "VOTE", "VILLAGE_VOTE", "2020-05-01")
        .statusCode(409)
        .body("code", equalTo("STEP_OUT_OF_ORDER"))
        .body("next", equalTo("APPLICATION"));
    running
        .tries(CADRE, "MINUTES", "APPLICATION", "2020-05-01")
        .statusCode(422)
        .body("code", equalTo("STEP_DEMANDS_OTHERWISE"));
  }

  @Test
  void no_step_is_dated_before_the_one_it_follows() {
    Case running = Case.identification(VILLAGE, Case.stranger(VILLAGE));
    running
        .tries(CADRE, "SIGNATURE", "APPLICATION", "2020-03-31")
        .statusCode(422)
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
  }

  @Test
  void after_2020_there_is_no_identification() {
    Case.opening(CADRE, identification(Case.stranger(VILLAGE), "2021-01-01"))
        .statusCode(409)
        .body("code", equalTo("NO_PROCEDURE_FOR_DATE"));
    Case late = Case.open(VILLAGE, identification(Case.stranger(VILLAGE), "2020-12-31"));
    late.tries(CADRE, "SIGNATURE", "APPLICATION", "2021-01-01")
        .statusCode(409)
        .body("code", equalTo("NO_PROCEDURE_FOR_DATE"));
  }

  @Test
  void who_is_on_the_register_does_not_apply() {
    Case.opening(CADRE, identification(Case.poor(VILLAGE), "2020-04-01"))
        .statusCode(409)
        .body("code", equalTo("TRANSITION_NOT_ALLOWED"))
        .body("from", equalTo("NOT_EXITED"));
  }

  @Test
  void one_proceeding_runs_at_a_time() {
    String household = Case.stranger(VILLAGE);
    Case.identification(VILLAGE, household);
    Case.opening(CADRE, identification(household, "2020-04-01"))
        .statusCode(409)
        .body("code", equalTo("PROCEEDING_RUNNING"));
  }

  @Test
  void what_is_opened_is_checked_at_once() {
    Case.opening(
            CADRE,
            "{\"kind\":\"IDENTIFICATION\",\"householdId\":\"%s\",\"mainCause\":\"77\",\"otherCauses\":[\"01\",\"01\"]}"
                .formatted(Case.stranger(VILLAGE)))
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/mainCause", "/otherCauses"));
    Case.opening(CADRE, "{\"kind\":\"SOMETHING\"}").statusCode(400);
    Case.opening(CADRE, "{\"householdId\":\"x\"}").statusCode(400);
    Case.opening(CADRE, "{\"kind\":\"EXIT\",\"mainCause\":\"01\"}").statusCode(400);
  }

  @Test
  void who_made_does_not_check() {
    String everything = "VILLAGE+TOWN+OFFICE@430511203!everything";
    String household = Case.stranger(VILLAGE);
    Case running = Case.identification(VILLAGE, household).toTheFirstNotice();
    running.take(everything, "NOTICE", "TOWN_NOTICE", "2020-06-09");
    running
        .tries(everything, "APPROVAL", "DISTRICT_REVIEW", "2020-06-17")
        .statusCode(409)
        .body("code", equalTo("MAKER_IS_CHECKER"));
    running.take(GOVERNMENT, "APPROVAL", "DISTRICT_REVIEW", "2020-06-17");
    running
        .tries(GOVERNMENT, "APPROVAL", "DISTRICT_APPROVAL", "2020-06-20")
        .statusCode(409)
        .body("code", equalTo("MAKER_IS_CHECKER"));
  }

  @Test
  void each_step_is_taken_by_its_role_in_its_division() {
    Case running = Case.identification(VILLAGE, Case.stranger(VILLAGE));
    running.tries(TOWN, "SIGNATURE", "APPLICATION", "2020-04-02").statusCode(403);
    running.tries("FINANCE@430511", "SIGNATURE", "APPLICATION", "2020-04-02").statusCode(403);
    String neighbour = Case.village("430511203602");
    running.tries(neighbour, "SIGNATURE", "APPLICATION", "2020-04-02").statusCode(404);
    running.ending(neighbour, "WITHDRAWN", "2020-04-02").statusCode(404);
    as(neighbour).get("/api/v1/proceedings/" + running.id()).then().statusCode(404);
    as("FINANCE@430511").get("/api/v1/proceedings/" + running.id()).then().statusCode(403);
    Case.opening(neighbour, identification(Case.stranger(VILLAGE), "2020-04-01")).statusCode(404);
    Case.opening("HELPER@" + VILLAGE, identification(Case.unknown(), "2020-04-01")).statusCode(403);
  }

  @Test
  void a_step_names_the_version_it_was_prepared_on() {
    Case running = Case.identification(VILLAGE, Case.stranger(VILLAGE));
    String act = Case.act("SIGNATURE", "APPLICATION", "2020-04-02", "");
    running.post(CADRE, "/steps", act, "\"9\"").statusCode(412);
    posting(CADRE)
        .body(act)
        .post("/api/v1/proceedings/" + running.id() + "/steps")
        .then()
        .statusCode(428);
    running.post(CADRE, "/steps", act, "\"1\"").statusCode(200).header("ETag", "\"2\"");
  }

  @Test
  void a_retry_with_the_same_key_takes_the_step_once() {
    Case running = Case.identification(VILLAGE, Case.stranger(VILLAGE));
    String key = UUID.randomUUID().toString();
    for (String replayed : new String[] {null, "true"}) {
      as(CADRE)
          .contentType("application/json")
          .header("Idempotency-Key", key)
          .header("If-Match", "\"1\"")
          .body(Case.act("SIGNATURE", "APPLICATION", "2020-04-02", ""))
          .post("/api/v1/proceedings/" + running.id() + "/steps")
          .then()
          .statusCode(200)
          .header("Idempotent-Replayed", equalTo(replayed));
    }
    assertThat(running.shown().getList("steps")).hasSize(1);
  }

  @Test
  void of_six_who_take_a_step_at_once_one_succeeds() throws Exception {
    String household = Case.stranger(VILLAGE);
    Case running = Case.identification(VILLAGE, household);
    String token = Tokens.as(CADRE);
    Callable<Integer> step =
        () ->
            RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .body(Case.act("SIGNATURE", "APPLICATION", "2020-04-02", ""))
                .post("/api/v1/proceedings/" + running.id() + "/steps")
                .statusCode();
    var threads = Executors.newFixedThreadPool(6);
    List<Integer> statuses = new ArrayList<>();
    for (var answer : threads.invokeAll(java.util.Collections.nCopies(6, step))) {
      statuses.add(answer.get());
    }
    threads.shutdown();
    assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    assertThat(Case.household(household).getInt("version")).isEqualTo(2);
  }

  @Test
  void proceedings_are_listed_by_village_state_kind_and_household() {
    String household = Case.stranger(VILLAGE);
    Case running = Case.identification(VILLAGE, household);
    as(CADRE)
        .get("/api/v1/proceedings?state=RUNNING&kind=IDENTIFICATION&householdId=" + household)
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of(running.id())))
        .body("items[0].nextStep", equalTo("APPLICATION"));
    as(CADRE)
        .get("/api/v1/proceedings?limit=1&villageCode=" + VILLAGE)
        .then()
        .statusCode(200)
        .body("items.villageCode", everyItem(equalTo(VILLAGE)));
    as(CADRE)
        .get("/api/v1/proceedings?villageCode=430511203602")
        .then()
        .body("items", equalTo(List.of()));
    as(CADRE).get("/api/v1/proceedings?village=1").then().statusCode(400);
  }

  private static String identification(String household, String day) {
    return "{\"kind\":\"IDENTIFICATION\",\"householdId\":\"%s\",\"openedOn\":\"%s\",\"mainCause\":\"01\",\"otherCauses\":[]}"
        .formatted(household, day);
  }
}
