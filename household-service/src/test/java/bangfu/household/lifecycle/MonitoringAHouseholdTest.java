package bangfu.household.lifecycle;

import static bangfu.household.lifecycle.Case.OFFICE;
import static bangfu.household.lifecycle.Case.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class MonitoringAHouseholdTest {
  private static final String VILLAGE = "430511203604";
  private static final String CADRE = Case.village(VILLAGE);

  @Test
  void an_unstable_household_is_watched_helped_and_found_stable_again() {
    String household = Case.exited(VILLAGE);
    monitored(household);
    var watched = Case.household(household);
    assertThat(watched.getString("status")).isEqualTo("EXITED");
    assertThat(watched.getString("monitoring[0].kind")).isEqualTo("UNSTABLE");
    assertThat(watched.getString("monitoring[0].identifiedOn")).isEqualTo("2020-06-20");
    helped(household, "2020-09-01");

    Case elimination = elimination(household, "BY_HELP", "2020-12-01");
    elimination
        .village("VOTE", "VILLAGE_REVIEW", "2020-12-02", "")
        .village("NOTICE", "VILLAGE_NOTICE", "2020-12-05", "")
        .take(TOWN, "APPROVAL", "TOWN_REVIEW", "2020-12-13");
    elimination
        .tries(OFFICE, "APPROVAL", "DISTRICT_APPROVAL", "2020-12-19")
        .statusCode(409)
        .body("code", equalTo("RISK_NOT_STABLE"))
        .body("earliest", equalTo("2020-12-20"));
    elimination.take(OFFICE, "APPROVAL", "DISTRICT_APPROVAL", "2020-12-20");
    var after = Case.household(household);
    assertThat(after.getString("monitoring[0].eliminatedOn")).isEqualTo("2020-12-20");
    assertThat(after.getString("monitoring[0].elimination")).isEqualTo("BY_HELP");
  }

  @Test
  void a_risk_is_not_gone_by_help_without_measures_that_are_finished() {
    String household = Case.exited(VILLAGE);
    monitored(household);
    Case elimination =
        elimination(household, "BY_HELP", "2020-12-01")
            .village("VOTE", "VILLAGE_REVIEW", "2020-12-02", "")
            .village("NOTICE", "VILLAGE_NOTICE", "2020-12-05", "")
            .take(TOWN, "APPROVAL", "TOWN_REVIEW", "2020-12-13");
    elimination
        .tries(OFFICE, "APPROVAL", "DISTRICT_APPROVAL", "2020-12-28")
        .statusCode(409)
        .body("code", equalTo("MEASURES_NOT_DONE"));
    helped(household, null);
    elimination
        .tries(OFFICE, "APPROVAL", "DISTRICT_APPROVAL", "2020-12-28")
        .statusCode(409)
        .body("code", equalTo("MEASURES_NOT_DONE"));
  }

  @Test
  void a_marginal_household_is_watched_without_being_registered() {
    String household = Case.stranger(VILLAGE);
    complete(Case.monitoring(VILLAGE, household, "MARGINAL", "2020-06-01"));
    var watched = Case.household(household);
    assertThat(watched.getString("kind")).isEqualTo("NON_REGISTERED");
    assertThat(watched.getString("status")).isNull();
    assertThat(watched.getString("monitoring[0].kind")).isEqualTo("MARGINAL");
  }

  @ParameterizedTest
  @CsvSource({
    "poor, UNSTABLE, 2020-06-01, TRANSITION_NOT_ALLOWED",
    "poor, MARGINAL, 2020-06-01, TRANSITION_NOT_ALLOWED",
    "poor, SUDDEN, 2021-06-01, TRANSITION_NOT_ALLOWED",
    "stranger, UNSTABLE, 2020-06-01, TRANSITION_NOT_ALLOWED",
    "exited, MARGINAL, 2020-06-01, TRANSITION_NOT_ALLOWED",
    "exited, SUDDEN, 2020-06-01, NO_PROCEDURE_FOR_DATE",
    "exited, UNSTABLE, 2020-02-29, NO_PROCEDURE_FOR_DATE",
    "exited, UNSTABLE, 2026-01-01, NO_PROCEDURE_FOR_DATE",
  })
  void who_may_be_watched_and_since_when(String who, String kind, String day, String code) {
    String household =
        switch (who) {
          case "poor" -> Case.poor(VILLAGE);
          case "exited" -> Case.exited(VILLAGE);
          default -> Case.stranger(VILLAGE);
        };
    opening(household, kind, day).statusCode(409).body("code", equalTo(code));
  }

  @Test
  void from_2021_the_suddenly_stricken_are_watched_whoever_they_are() {
    opening(Case.exited(VILLAGE), "SUDDEN", "2021-01-01").statusCode(201);
    opening(Case.stranger(VILLAGE), "SUDDEN", "2021-01-01").statusCode(201);
  }

  @Test
  void a_household_is_watched_once_at_a_time() {
    String household = Case.exited(VILLAGE);
    monitored(household);
    opening(household, "UNSTABLE", "2020-07-01")
        .statusCode(409)
        .body("code", equalTo("MONITORING_OPEN"));
  }

  @Test
  void what_is_not_watched_is_not_eliminated() {
    Case.opening(CADRE, newElimination(Case.exited(VILLAGE), "NATURAL", "2020-12-01"))
        .statusCode(409)
        .body("code", equalTo("NOT_MONITORED"));
  }

  @Test
  void removal_needs_evidence_and_the_district_and_ends_the_watch() {
    String household = Case.exited(VILLAGE);
    monitored(household);
    Case removal =
        Case.open(
            VILLAGE,
            """
            {"kind":"REMOVAL","householdId":"%s","openedOn":"2020-10-01","ground":"MOVED","reason":"整户迁出"}"""
                .formatted(household));
    removal
        .post(
            CADRE,
            "/steps",
            "{\"type\":\"MINUTES\",\"step\":\"VILLAGE_REPORT\",\"takenOn\":\"2020-10-02\",\"evidence\":[]}",
            "\"1\"")
        .statusCode(400);
    removal
        .village("MINUTES", "VILLAGE_REPORT", "2020-10-02", "")
        .take(TOWN, "APPROVAL", "TOWN_REVIEW", "2020-10-03");
    removal.tries(TOWN, "APPROVAL", "DISTRICT_APPROVAL", "2020-10-04").statusCode(403);
    removal.take(OFFICE, "APPROVAL", "DISTRICT_APPROVAL", "2020-10-04");
    var after = Case.household(household);
    assertThat(after.getString("status")).isEqualTo("REMOVED");
    assertThat(after.getString("monitoring[0].eliminatedOn")).isEqualTo("2020-10-04");
    Case.opening(
            CADRE,
            "{\"kind\":\"EXIT\",\"householdId\":\"%s\",\"openedOn\":\"2020-11-01\"}"
                .formatted(household))
        .statusCode(409)
        .body("code", equalTo("TRANSITION_NOT_ALLOWED"));
  }

  private static void monitored(String household) {
    complete(Case.monitoring(VILLAGE, household, "UNSTABLE", "2020-06-01"));
  }

  private static void complete(Case running) {
    running
        .village("SIGNATURE", "APPLICATION", "2020-06-02", "")
        .village("HOME_CHECK", "HOME_CHECK", "2020-06-04", "")
        .village("VOTE", "VILLAGE_REVIEW", "2020-06-05", "")
        .village("NOTICE", "VILLAGE_NOTICE", "2020-06-06", "")
        .take(TOWN, "APPROVAL", "TOWN_REVIEW", "2020-06-14")
        .take(OFFICE, "APPROVAL", "DISTRICT_APPROVAL", "2020-06-20");
  }

  private static void helped(
      String household, @org.jspecify.annotations.Nullable String finishedOn) {
    Case.change(
        "insert into measure (household_id, village_code, risk, description, taken_on, finished_on,"
            + " recorded_by) select id, village_code, '01', '示例', '2020-07-01', ?::date, 'test'"
            + " from household where id = ?::uuid",
        finishedOn,
        household);
  }

  private static Case elimination(String household, String manner, String day) {
    return Case.open(VILLAGE, newElimination(household, manner, day));
  }

  private static String newElimination(String household, String manner, String day) {
    return "{\"kind\":\"ELIMINATION\",\"householdId\":\"%s\",\"openedOn\":\"%s\",\"manner\":\"%s\"}"
        .formatted(household, day, manner);
  }

  private static ValidatableResponse opening(String household, String kind, String day) {
    return Case.opening(
        CADRE,
        "{\"kind\":\"MONITORING\",\"householdId\":\"%s\",\"openedOn\":\"%s\",\"monitorKind\":\"%s\",\"risks\":[\"01\"]}"
            .formatted(household, day, kind));
  }
}
