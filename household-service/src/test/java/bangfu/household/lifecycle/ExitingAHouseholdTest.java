package bangfu.household.lifecycle;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static bangfu.household.lifecycle.Case.GOVERNMENT;
import static bangfu.household.lifecycle.Case.OFFICE;
import static bangfu.household.lifecycle.Case.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ExitingAHouseholdTest {
  private static final String VILLAGE = "430511203602";
  private static final String CADRE = Case.village(VILLAGE);

  @Test
  void a_village_lists_votes_posts_and_two_households_exit_together() {
    List<String> households = List.of(ready(), ready());
    String list = listed(households).statusCode(201).extract().path("id");
    step(list, CADRE, "VOTE", "VILLAGE_REVIEW", "2020-05-21").statusCode(200);
    assertThat(Case.household(households.get(0)).getString("status")).isEqualTo("PRE_EXIT");
    step(list, Case.team(VILLAGE), "HOME_CHECK", "VERIFICATION", "2020-05-25").statusCode(200);
    step(list, CADRE, "SIGNATURE", "CONSENT", "2020-05-26").statusCode(200);
    step(list, CADRE, "NOTICE", "VILLAGE_NOTICE", "2020-06-01")
        .statusCode(200)
        .header("ETag", "\"5\"");
    as(CADRE)
        .get("/api/v1/notices?programme=EXIT&householdId=" + households.get(1))
        .then()
        .body("items", hasSize(1))
        .body("items[0].endsOn", equalTo("2020-06-08"));
    step(list, TOWN, "APPROVAL", "ANNOUNCEMENT", "2020-06-08")
        .statusCode(422)
        .body("code", equalTo("PUBLICITY_RUNNING"));
    step(list, TOWN, "APPROVAL", "ANNOUNCEMENT", "2020-06-09").statusCode(200);
    step(list, OFFICE, "APPROVAL", "STRIKING_OFF", "2020-06-12")
        .statusCode(200)
        .body("proceedings.state", everyItem(equalTo("COMPLETED")));
    for (String household : households) {
      var after = Case.household(household);
      assertThat(after.getList("statuses.status"))
          .isEqualTo(List.of("NOT_EXITED", "PRE_EXIT", "EXITED"));
      assertThat(after.getInt("exitYear")).isEqualTo(2020);
      assertThat(after.getBoolean("policyEnjoyed")).isTrue();
    }
    step(list, OFFICE, "APPROVAL", "STRIKING_OFF", "2020-06-12")
        .statusCode(409)
        .body("code", equalTo("PROCEEDING_OVER"));
  }

  @Test
  void one_of_a_list_who_is_objected_to_falls_back_and_the_others_go_on() {
    List<String> households = List.of(ready(), ready());
    String list = listed(households).statusCode(201).extract().path("id");
    step(list, CADRE, "VOTE", "VILLAGE_REVIEW", "2020-05-21").statusCode(200);
    step(list, Case.team(VILLAGE), "HOME_CHECK", "VERIFICATION", "2020-05-25").statusCode(200);
    step(list, CADRE, "SIGNATURE", "CONSENT", "2020-05-26").statusCode(200);
    step(list, CADRE, "NOTICE", "VILLAGE_NOTICE", "2020-06-01").statusCode(200);
    String notice =
        as(CADRE)
            .get("/api/v1/notices?householdId=" + households.get(0))
            .then()
            .extract()
            .path("items[0].id");
    String objection = Case.object(notice, households.get(0), "2020-06-03");
    Case.rule(TOWN, objection, "UPHELD", "2020-06-05").statusCode(200);
    assertThat(Case.household(households.get(0)).getString("status")).isEqualTo("NOT_EXITED");
    step(list, TOWN, "APPROVAL", "ANNOUNCEMENT", "2020-06-09").statusCode(200);
    step(list, OFFICE, "APPROVAL", "STRIKING_OFF", "2020-06-12").statusCode(200);
    assertThat(Case.household(households.get(1)).getString("status")).isEqualTo("EXITED");
  }

  @Test
  void a_household_with_an_unknown_safeguard_cannot_exit() {
    String household = ready();
    Case.change("delete from safeguard_survey where household_id = ?::uuid", household);
    Case.exit(VILLAGE, household)
        .tries(CADRE, "VOTE", "VILLAGE_REVIEW", "2020-05-21")
        .statusCode(409)
        .body("code", equalTo("EXIT_CHECK_NOT_PASSED"))
        .body("criteria", containsString("WATER"));
    assertThat(Case.household(household).getString("status")).isEqualTo("NOT_EXITED");
  }

  @Test
  void the_conditions_are_checked_again_at_the_end() {
    String household = ready();
    Case running =
        Case.exit(VILLAGE, household)
            .toTheNoticeOfExit()
            .take(TOWN, "APPROVAL", "ANNOUNCEMENT", "2020-06-09");
    Case.change(
        "update housing_certificate set grade = 'D' where household_id = ?::uuid", household);
    running
        .tries(OFFICE, "APPROVAL", "STRIKING_OFF", "2020-06-12")
        .statusCode(409)
        .body("code", equalTo("EXIT_CHECK_NOT_PASSED"))
        .body("criteria", equalTo("HOUSING"));
    running.ending(OFFICE, "NEGATIVE", "2020-06-12").statusCode(200);
    assertThat(Case.household(household).getList("statuses.status"))
        .isEqualTo(List.of("NOT_EXITED", "PRE_EXIT", "NOT_EXITED"));
  }

  @Test
  void two_people_check_at_home() {
    Case running = Case.exit(VILLAGE, ready()).village("VOTE", "VILLAGE_REVIEW", "2020-05-21", "");
    running
        .tries(
            Case.team(VILLAGE),
            "HOME_CHECK",
            "VERIFICATION",
            "2020-05-25",
            "\"checkers\":[\"TM-0001\",\"TM-0001\"]")
        .statusCode(422)
        .body("code", equalTo("TOO_FEW_CHECKERS"));
  }

  @Test
  void an_exit_is_completed_in_the_year_of_its_list() {
    Case late =
        Case.open(
            VILLAGE,
            "{\"kind\":\"EXIT\",\"householdId\":\"%s\",\"openedOn\":\"2019-12-20\"}"
                .formatted(ready()));
    Case.change(
        "update safeguard_survey set surveyed_on = '2019-12-01' where household_id ="
            + " (select household_id from proceeding where id = ?::uuid)",
        late.id());
    late.tries(CADRE, "VOTE", "VILLAGE_REVIEW", "2020-01-20")
        .statusCode(409)
        .body("code", equalTo("YEAR_CLOSED"));
  }

  @Test
  void who_exited_or_was_never_poor_is_not_listed() {
    for (String household : List.of(Case.exited(VILLAGE), Case.stranger(VILLAGE))) {
      Case.opening(
              CADRE,
              "{\"kind\":\"EXIT\",\"householdId\":\"%s\",\"openedOn\":\"2020-05-20\"}"
                  .formatted(household))
          .statusCode(409)
          .body("code", equalTo("TRANSITION_NOT_ALLOWED"));
    }
  }

  @Test
  void a_list_is_opened_whole_or_not_at_all() {
    String good = ready();
    listed(List.of(good, Case.exited(VILLAGE))).statusCode(409);
    listed(List.of(good, Case.poor("430511203603"))).statusCode(404);
    listed(List.of(good, good)).statusCode(400);
    as(CADRE)
        .get("/api/v1/proceedings?householdId=" + good)
        .then()
        .body("items", equalTo(List.of()));
    listed(List.of(good)).statusCode(201);
  }

  @Test
  void lists_are_opened_and_seen_by_those_they_concern() {
    List<String> households = List.of(ready());
    String list = listed(households).statusCode(201).extract().path("id");
    String neighbour = Case.village("430511203603");
    as(neighbour).get("/api/v1/exit-lists/" + list).then().statusCode(404);
    as("FINANCE@430511").get("/api/v1/exit-lists/" + list).then().statusCode(403);
    posting(neighbour)
        .header("If-Match", "\"1\"")
        .body(Case.act("VOTE", "VILLAGE_REVIEW", "2020-05-21", ""))
        .post("/api/v1/exit-lists/" + list + "/steps")
        .then()
        .statusCode(404);
    posting(CADRE)
        .header("If-Match", "\"7\"")
        .body(Case.act("VOTE", "VILLAGE_REVIEW", "2020-05-21", ""))
        .post("/api/v1/exit-lists/" + list + "/steps")
        .then()
        .statusCode(412);
    posting(neighbour)
        .body(newList(List.of(ready())))
        .post("/api/v1/exit-lists")
        .then()
        .statusCode(404);
    posting("TEAM@" + VILLAGE)
        .body(newList(households))
        .post("/api/v1/exit-lists")
        .then()
        .statusCode(403);
  }

  @Test
  void a_list_sent_twice_is_opened_once() {
    String key = UUID.randomUUID().toString();
    String body = newList(List.of(ready()));
    List<String> ids =
        Stream.of(1, 2)
            .map(
                i ->
                    as(CADRE)
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/api/v1/exit-lists")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
            .toList();
    assertThat(ids.get(0)).isEqualTo(ids.get(1));
  }

  @Test
  void a_return_takes_the_full_identification_and_another_exit_is_possible() {
    String household = Case.exited(VILLAGE);
    Case running =
        Case.open(
                VILLAGE,
                "{\"kind\":\"RETURN\",\"householdId\":\"%s\",\"openedOn\":\"2020-04-01\",\"reason\":\"住房不达标\"}"
                    .formatted(household))
            .toTheFirstNotice();
    assertThat(Case.household(household).getString("status")).isEqualTo("EXITED");
    running
        .take(TOWN, "NOTICE", "TOWN_NOTICE", "2020-06-09")
        .take(OFFICE, "APPROVAL", "DISTRICT_REVIEW", "2020-06-17")
        .take(GOVERNMENT, "APPROVAL", "DISTRICT_APPROVAL", "2020-06-20");
    var after = Case.household(household);
    assertThat(after.getString("status")).isEqualTo("RETURNED");
    assertThat(after.getInt("returnYear")).isEqualTo(2020);
    Case.open(
            VILLAGE,
            "{\"kind\":\"EXIT\",\"householdId\":\"%s\",\"openedOn\":\"2020-08-20\"}"
                .formatted(household))
        .id();
  }

  @Test
  void nobody_returns_after_2020() {
    Case.opening(
            CADRE,
            "{\"kind\":\"RETURN\",\"householdId\":\"%s\",\"openedOn\":\"2021-02-01\",\"reason\":\"x\"}"
                .formatted(Case.exited(VILLAGE)))
        .statusCode(409)
        .body("code", equalTo("NO_PROCEDURE_FOR_DATE"));
  }

  @Test
  void nothing_is_opened_before_a_change_of_status_that_is_on_file() {
    Case.opening(
            CADRE,
            "{\"kind\":\"EXIT\",\"householdId\":\"%s\",\"openedOn\":\"2018-05-01\"}"
                .formatted(Case.exited(VILLAGE)))
        .statusCode(409)
        .body("code", equalTo("STATUS_CHANGED_LATER"));
  }

  private static String ready() {
    String household = Case.poor(VILLAGE);
    Case.meetsTheConditions(household);
    return household;
  }

  private static String newList(List<String> households) {
    return "{\"villageCode\":\"%s\",\"openedOn\":\"2020-05-20\",\"householdIds\":[%s]}"
        .formatted(
            VILLAGE,
            households.stream().map(h -> "\"" + h + "\"").collect(Collectors.joining(",")));
  }

  private static ValidatableResponse listed(List<String> households) {
    return posting(CADRE).body(newList(households)).post("/api/v1/exit-lists").then();
  }

  private static ValidatableResponse step(
      String list, String who, String type, String step, String day) {
    String etag = as(OFFICE).get("/api/v1/exit-lists/" + list).getHeader("ETag");
    return posting(who)
        .header("If-Match", etag)
        .body(Case.act(type, step, day, ""))
        .post("/api/v1/exit-lists/" + list + "/steps")
        .then();
  }
}
