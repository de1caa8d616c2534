package bangfu.household.lifecycle;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static bangfu.household.lifecycle.VillageExit.GOVERNMENT;
import static bangfu.household.lifecycle.VillageExit.OFFICE;
import static bangfu.household.lifecycle.VillageExit.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.Csv;
import bangfu.household.Facts;
import bangfu.household.Handed;
import bangfu.household.Retries;
import bangfu.household.divisions.PovertyVillage;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ExitingAVillageTest {
  private static final String PATH = "/api/v1/proceedings";

  @Test
  void from_the_application_to_the_decision_with_one_revision_of_the_village() {
    String village = "430511101211";
    VillageExit.ready(village);
    long before = revisions(village);
    VillageExit exit = VillageExit.of(village);
    exit.to("DISTRICT_DECISION");
    assertThat(revisions(village)).isEqualTo(before);
    exit.tries("DISTRICT_DECISION").statusCode(200).body("state", equalTo("COMPLETED"));
    assertThat(revisions(village)).isEqualTo(before + 1);
    assertThat(last(village)).containsEntry("kind", "EXITED").containsEntry("on", "2018-11-20");
    assertThat(last(village).get("reason")).contains(exit.proceeding().id());
    var shown = exit.proceeding().shown();
    assertThat(shown.getString("householdId")).isNull();
    assertThat(shown.getString("villageCode")).isEqualTo(village);
    as(Case.village(village))
        .get(PATH + "?kind=VILLAGE_EXIT&villageCode=" + village)
        .then()
        .body("items", hasSize(1))
        .body("items[0].householdId", nullValue());
  }

  @Test
  void a_village_is_poor_until_the_day_of_its_exit() {
    String village = "430511101212";
    VillageExit.ready(village);
    VillageExit exit = VillageExit.of(village);
    exit.toTheEnd();
    assertThat(exit.on("2018-11-19").getString("povertyVillage")).isEqualTo("POOR");
    assertThat(exit.on("2018-11-19").getString("exitedOn")).isNull();
    assertThat(exit.on("2018-11-20").getString("povertyVillage")).isEqualTo("POOR_EXITED");
    assertThat(exit.on("2018-11-20").getString("exitedOn")).isEqualTo("2018-11-20");
    counted(village, "2018-11-19").body("villages.POOR", equalTo(1));
    counted(village, "2018-11-20")
        .body("villages.POOR_EXITED", equalTo(1))
        .body("villages.POOR", nullValue());
    assertThat(exitedVillages(village, "2018-11-19")).isEqualTo("0");
    assertThat(exitedVillages(village, "2018-11-20")).isEqualTo("1");
    assertThat(as("AUDIT@43").get("/api/v1/divisions/" + village).jsonPath().getString("exitedOn"))
        .isEqualTo("2018-11-20");
  }

  @ParameterizedTest
  @EnumSource(PovertyVillage.class)
  void every_label_of_a_village_allows_or_refuses_its_exit(PovertyVillage label) {
    assertThat(label.afterExit())
        .isEqualTo(
            label == PovertyVillage.POOR
                ? Optional.of(PovertyVillage.POOR_EXITED)
                : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"430511101213,NON_POOR", "430511101214,POOR_EXITED_2017"})
  void only_a_poor_village_applies(String village, String label) {
    VillageExit.on(village, label);
    refused(village, "2018-11-01", 409, "TRANSITION_NOT_ALLOWED");
    assertThatThrownBy(() -> Facts.ofVillage(village, exited("2018-11-01")))
        .rootCause()
        .hasMessageContaining("only a poor village exits");
  }

  @Test
  void who_has_exited_does_not_exit_again() {
    String village = "430511101215";
    VillageExit.ready(village);
    VillageExit.of(village).toTheEnd();
    refused(village, "2018-11-25", 409, "TRANSITION_NOT_ALLOWED");
    assertThatThrownBy(() -> Facts.ofVillage(village, exited("2018-11-25")))
        .rootCause()
        .hasMessageContaining("only a poor village exits");
  }

  /** In every state, every step but the next is refused, and nothing is possible after the end. */
  @Test
  void no_step_is_skipped_or_taken_again() {
    String village = "430511101216";
    VillageExit.ready(village);
    VillageExit exit = VillageExit.of(village);
    for (String state : VillageExit.STEPS) {
      exit.to(state);
      for (String other : VillageExit.STEPS) {
        if (!other.equals(state)) {
          String demand = exit.proceeding().shown().getString("next.step.roles[0]");
          exit.tries(demand + "@430511101!stranger-" + state, other, "2018-11-30")
              .statusCode(409)
              .body("code", equalTo("STEP_OUT_OF_ORDER"));
        }
      }
    }
    exit.toTheEnd();
    for (String step : VillageExit.STEPS) {
      exit.tries(step).statusCode(409).body("code", equalTo("PROCEEDING_OVER"));
    }
    exit.proceeding()
        .ending(GOVERNMENT, "NEGATIVE", "2018-11-30")
        .statusCode(409)
        .body("code", equalTo("PROCEEDING_OVER"));
  }

  @Test
  void what_a_step_demands_is_not_replaced_by_another_act() {
    String village = "430511101217";
    VillageExit.ready(village);
    VillageExit.of(village)
        .proceeding()
        .tries(Case.village(village), "VOTE", "APPLICATION", "2018-11-02")
        .statusCode(422)
        .body("code", equalTo("STEP_DEMANDS_OTHERWISE"));
  }

  @Test
  void each_step_is_taken_by_its_level_and_approved_by_other_hands() {
    String village = "430511101218";
    VillageExit.ready(village);
    VillageExit exit = VillageExit.of(village);
    exit.tries(TOWN, "APPLICATION", "2018-11-02").statusCode(403);
    exit.to("DISTRICT_REVIEW");
    exit.tries(TOWN, "DISTRICT_REVIEW", "2018-11-14").statusCode(403);
    exit.to("DISTRICT_DECISION");
    exit.tries(OFFICE, "DISTRICT_DECISION", "2018-11-20")
        .statusCode(409)
        .body("code", equalTo("MAKER_IS_CHECKER"));
  }

  @Test
  void an_unknown_condition_blocks_the_application() {
    String village = "430511101219";
    VillageExit.poor(village);
    VillageExit.of(village)
        .tries("APPLICATION")
        .statusCode(409)
        .body("code", equalTo("VILLAGE_EXIT_CHECK_NOT_PASSED"))
        .body("criteria", containsString("INCIDENCE"))
        .body("criteria", containsString("PAVED_ROAD"));
  }

  @Test
  void the_conditions_are_checked_again_when_it_is_decided() {
    String village = "430511101220";
    VillageExit.ready(village);
    VillageExit exit = VillageExit.of(village).to("DISTRICT_DECISION");
    Facts.ofVillage(
        village,
        "update village_asset set valid = '[2016-01-01,2018-11-15)' where division_code = :v"
            + " and kind = 'SAFE_WATER'");
    exit.tries("DISTRICT_DECISION")
        .statusCode(409)
        .body("code", equalTo("VILLAGE_EXIT_CHECK_NOT_PASSED"))
        .body("criteria", equalTo("SAFE_WATER"));
    exit.proceeding().ending(GOVERNMENT, "NEGATIVE", "2018-11-20").statusCode(200);
    assertThat(exit.on("2018-12-31").getString("povertyVillage")).isEqualTo("POOR");
    VillageExit.of(village);
  }

  @Test
  void a_village_that_is_no_longer_poor_when_it_is_decided_does_not_exit() {
    String village = "430511101221";
    VillageExit.ready(village);
    VillageExit exit = VillageExit.of(village).to("DISTRICT_DECISION");
    Case.change("update division set poverty_village = 'NON_POOR' where code = ?", village);
    exit.tries("DISTRICT_DECISION").statusCode(409).body("code", equalTo("TRANSITION_NOT_ALLOWED"));
  }

  @Test
  void the_notice_names_the_village_and_hangs_its_days() {
    String village = "430511101222";
    VillageExit.ready(village);
    VillageExit exit = VillageExit.of(village).to("DISTRICT_REVIEW");
    exit.tries(OFFICE, "DISTRICT_REVIEW", "2018-11-13")
        .statusCode(422)
        .body("code", equalTo("PUBLICITY_RUNNING"))
        .body("earliest", equalTo("2018-11-14"));
    as(Case.village(village))
        .get("/api/v1/notices/" + exit.proceeding().notice() + "/board")
        .then()
        .statusCode(200)
        .body("programme", equalTo("VILLAGE_EXIT"))
        .body("villageCode", equalTo(village))
        .body("lines", hasSize(0));
    exit.tries("DISTRICT_REVIEW").statusCode(200);
  }

  @Test
  void an_objection_to_the_exit_waits_for_its_ruling_and_ends_it_where_it_is_upheld() {
    String village = "430511101223";
    VillageExit.ready(village);
    VillageExit exit = VillageExit.of(village).to("DISTRICT_REVIEW");
    String objection = objected(exit, village, "2018-11-08");
    exit.tries(OFFICE, "DISTRICT_REVIEW", "2018-11-30")
        .statusCode(409)
        .body("code", equalTo("OBJECTION_OPEN"));
    Case.rule(OFFICE, objection, "UPHELD", "2018-11-09")
        .statusCode(200)
        .body("householdId", nullValue());
    var ended = exit.proceeding().shown();
    assertThat(ended.getString("state")).isEqualTo("ENDED");
    assertThat(ended.getString("ending.kind")).isEqualTo("OBJECTION_UPHELD");
    assertThat(exit.on("2018-12-31").getString("povertyVillage")).isEqualTo("POOR");
  }

  @Test
  void an_objection_that_is_dismissed_only_stops_the_clock() {
    String village = "430511101224";
    VillageExit.ready(village);
    VillageExit exit = VillageExit.of(village).to("DISTRICT_REVIEW");
    String objection = objected(exit, village, "2018-11-08");
    Case.rule(OFFICE, objection, "DISMISSED", "2018-11-10").statusCode(200);
    exit.tries(GOVERNMENT, "DISTRICT_REVIEW", "2018-11-15")
        .statusCode(422)
        .body("earliest", equalTo("2018-11-16"));
  }

  @Test
  void an_objection_to_the_exit_of_a_village_is_about_no_household() {
    String village = "430511101225";
    VillageExit.ready(village);
    VillageExit exit = VillageExit.of(village).to("DISTRICT_REVIEW");
    posting(Case.village(village))
        .body(
            "{\"householdId\":\"%s\",\"raisedOn\":\"2018-11-08\",\"text\":\"示例异议\"}"
                .formatted(Case.unknown()))
        .post("/api/v1/notices/" + exit.proceeding().notice() + "/objections")
        .then()
        .statusCode(422)
        .body("code", equalTo("HOUSEHOLD_NOT_LISTED"));
  }

  @Test
  void an_objection_to_a_list_of_households_is_about_one_of_them() {
    String village = "430511101232";
    Case running =
        Case.monitoring(village, Case.exited(village), "UNSTABLE", "2020-06-01")
            .village("SIGNATURE", "APPLICATION", "2020-06-02", "")
            .village("HOME_CHECK", "HOME_CHECK", "2020-06-04", "")
            .village("VOTE", "VILLAGE_REVIEW", "2020-06-05", "")
            .village("NOTICE", "VILLAGE_NOTICE", "2020-06-06", "");
    assertThatThrownBy(
            () ->
                Case.change(
                    "insert into objection (notice_id, village_code, raised_on, text, raised_by)"
                        + " select id, village_code, posted_on, 'v1.test', 'test' from notice"
                        + " where id = ?::uuid",
                    running.notice()))
        .hasMessageContaining("objected_to_somebody");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-01-01", "2026-01-05"})
  void after_2020_no_village_exits(String day) {
    String village = "430511101226";
    VillageExit.poor(village);
    refused(village, day, 409, "NO_PROCEDURE_FOR_DATE");
  }

  @Test
  void what_was_begun_until_2020_is_not_decided_after_it() {
    String village = "430511101231";
    VillageExit.ready(village);
    VillageExit.of(village)
        .to("DISTRICT_DECISION")
        .tries(GOVERNMENT, "DISTRICT_DECISION", "2021-01-04")
        .statusCode(409)
        .body("code", equalTo("NO_PROCEDURE_FOR_DATE"));
  }

  @Test
  void what_is_no_village_or_not_the_callers_has_no_exit() {
    String village = "430511101227";
    VillageExit.poor(village);
    posting(Case.village("430511101211"))
        .body(VillageExit.body(village, "2018-11-01"))
        .post(PATH)
        .then()
        .statusCode(404);
    posting("INSPECTOR@430511")
        .body(VillageExit.body(village, "2018-11-01"))
        .post(PATH)
        .then()
        .statusCode(403);
    refused("430511101299", "2018-11-01", 404, "NOT_FOUND");
    refused("430511003000", "2018-11-01", 409, "TRANSITION_NOT_ALLOWED");
    refused(village, "2100-01-01", 422, "DATE_IN_FUTURE");
    VillageExit exit = VillageExit.of(village);
    as(Case.village("430511101211"))
        .get(PATH + "/" + exit.proceeding().id())
        .then()
        .statusCode(404);
  }

  @Test
  void a_village_has_one_running_exit_however_often_it_is_asked_for() throws Exception {
    String twice = "430511101228";
    VillageExit.poor(twice);
    Retries.again(Case.village(twice), PATH, VillageExit.body(twice, "2018-11-01"));
    refused(twice, "2018-11-01", 409, "PROCEEDING_RUNNING");
    String atOnce = "430511101229";
    VillageExit.poor(atOnce);
    Retries.atOnce(Case.village(atOnce), PATH, VillageExit.body(atOnce, "2018-11-01"));
  }

  @Test
  void no_file_says_that_a_village_has_exited() {
    var result =
        Handed.toTheEnd(
            "OFFICE@430511",
            "villages",
            "VALIDATE",
            Csv.village("430511101230").replace("POOR_EXITED_2017", "POOR_EXITED"));
    assertThat(result.getString("state")).isEqualTo("REFUSED");
  }

  private static String exited(String day) {
    return "update village set exited_on = '"
        + day
        + "' where id = (select village_id from division where code = :v)";
  }

  private static void refused(String village, String day, int status, String code) {
    posting(OFFICE)
        .body(VillageExit.body(village, day))
        .post(PATH)
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  private static String objected(VillageExit exit, String village, String day) {
    return posting(Case.village(village))
        .body("{\"raisedOn\":\"%s\",\"text\":\"示例异议\"}".formatted(day))
        .post("/api/v1/notices/" + exit.proceeding().notice() + "/objections")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static io.restassured.response.ValidatableResponse counted(String village, String day) {
    return as("OFFICE@430511")
        .get("/api/v1/statistics/registry?asOf=" + day + "&division=" + village)
        .then()
        .statusCode(200);
  }

  private static String exitedVillages(String village, String day) {
    return as("OFFICE@430511")
        .get("/api/v1/indicators/POOR_VILLAGES?asOf=" + day + "&division=" + village)
        .then()
        .statusCode(200)
        .extract()
        .path("figure.value");
  }

  private static long revisions(String village) {
    return Long.parseLong(last(village).get("count"));
  }

  /** The revision of a village that was written last, and how many there are. */
  private static Map<String, String> last(String village) {
    List<String> names = List.of("count", "kind", "reason", "on");
    try (var superuser = Databases.superuser("household");
        var statement =
            superuser.prepareStatement(
                "select count(*) over (), kind, coalesce(reason, ''), coalesce(snapshot ->>"
                    + " 'exitedOn', '') from revision where aggregate = 'village' and"
                    + " division_code = ? order by aggregate_version desc limit 1")) {
      statement.setString(1, village);
      try (var rows = statement.executeQuery()) {
        rows.next();
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
          found.put(names.get(i), rows.getString(i + 1));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
