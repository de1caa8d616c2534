package bangfu.household.lifecycle;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static bangfu.household.changes.Door.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import bangfu.household.changes.Door;
import bangfu.household.changes.Door.Family;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Proceedings and monitoring of households that split, merge or are removed. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class CeasingHouseholdsTest {
  private static final String VILLAGE = "430511101241";

  /** Villages of one family each: a split takes the number that the next one here would bring. */
  private static final String SPLIT = "430511101242";

  private static final String SPLIT_TOO = "430511101243";

  @Test
  void what_runs_for_a_household_that_is_merged_ends_with_the_reason() {
    Family here = Door.family(VILLAGE);
    String there = Case.exited(VILLAGE);
    Case running = checkedAtHome(there);
    merged(here.id(), there, "2020-06-10").statusCode(201);
    var ended = running.shown();
    assertThat(ended.getString("state")).isEqualTo("ENDED");
    assertThat(ended.getString("ending.kind")).isEqualTo("HOUSEHOLD_CEASED");
    assertThat(ended.getString("ending.endedOn")).isEqualTo("2020-06-10");
    assertThat(ended.getString("ending.reason")).contains(here.number());
    assertThat(ended.getString("ending.actor")).isNotBlank();
    assertThat(Case.household(there).getString("status")).isEqualTo("REMOVED");
  }

  @Test
  void what_was_done_after_a_merger_that_is_told_late_stays_done() {
    Family here = Door.family(VILLAGE);
    String there = Case.exited(VILLAGE);
    Case running = checkedAtHome(there);
    merged(here.id(), there, "2020-05-01").statusCode(201);
    assertThat(running.shown().getString("ending.endedOn")).isEqualTo("2020-06-04");
  }

  @Test
  void nobody_vanishes_from_a_list_that_hangs() {
    Family here = Door.family(VILLAGE);
    String there = Case.exited(VILLAGE);
    Case running = posted(there);
    merged(here.id(), there, "2020-06-13")
        .statusCode(409)
        .body("code", equalTo("NOTICE_STANDS"))
        .body("earliest", equalTo("2020-06-14"));
    assertThat(running.shown().getString("state")).isEqualTo("RUNNING");
    merged(here.id(), there, "2020-06-14").statusCode(201);
    assertThat(running.shown().getString("ending.kind")).isEqualTo("HOUSEHOLD_CEASED");
  }

  @Test
  void an_objection_to_a_household_is_ruled_on_before_it_is_merged() {
    Family here = Door.family(VILLAGE);
    String there = Case.exited(VILLAGE);
    Case running = posted(there);
    String objection =
        posting(Case.village(VILLAGE))
            .body("{\"raisedOn\":\"2020-06-08\",\"text\":\"示例异议\"}")
            .post("/api/v1/notices/" + running.notice() + "/objections")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    merged(here.id(), there, "2020-09-01").statusCode(409).body("code", equalTo("NOTICE_STANDS"));
    Case.rule(OFFICE, objection, "DISMISSED", "2020-06-09").statusCode(200);
    merged(here.id(), there, "2020-09-01").statusCode(201);
  }

  @Test
  void a_watch_is_not_lost_by_a_merger_into_a_household_that_nobody_watches() {
    String here = Case.exited(VILLAGE);
    String there = watched();
    merged(here, there, "2020-07-01").statusCode(409).body("code", equalTo("WATCH_WOULD_END"));
    assertThat(Case.household(there).getString("monitoring[0].eliminatedOn")).isNull();
    assertThat(Case.household(there).getString("status")).isEqualTo("EXITED");
  }

  @Test
  void a_watch_ends_by_a_merger_into_a_household_that_is_watched_or_poor() {
    for (String here : List.of(watched(), Door.family(VILLAGE).id())) {
      String there = watched();
      merged(here, there, "2020-07-01").statusCode(201);
      var ended = Case.household(there);
      assertThat(ended.getString("monitoring[0].eliminatedOn")).isEqualTo("2020-07-01");
      assertThat(ended.getString("monitoring[0].elimination")).isEqualTo("NATURAL");
    }
  }

  @Test
  void the_watch_of_the_household_that_stays_goes_on() {
    String here = watched();
    merged(here, Case.exited(VILLAGE), "2020-07-01").statusCode(201);
    assertThat(Case.household(here).getString("monitoring[0].eliminatedOn")).isNull();
  }

  @Test
  void what_runs_for_the_household_that_stays_goes_on() {
    String here = Case.exited(VILLAGE);
    Case running = checkedAtHome(here);
    merged(here, Case.exited(VILLAGE), "2020-06-10").statusCode(201);
    assertThat(running.shown().getString("state")).isEqualTo("RUNNING");
    assertThat(running.shown().getString("householdId")).isEqualTo(here);
  }

  @Test
  void a_split_leaves_the_proceeding_with_the_household_that_keeps_its_number() {
    Family family = Door.family(SPLIT);
    Case.meetsTheConditions(family.id());
    Case running =
        Case.exit(SPLIT, family.id()).village("VOTE", "VILLAGE_REVIEW", "2020-05-21", "");
    String begun = split(family, "2020-05-25");
    assertThat(running.shown().getString("state")).isEqualTo("RUNNING");
    assertThat(running.shown().getString("householdId")).isEqualTo(family.id());
    assertThat(Case.household(family.id()).getString("status")).isEqualTo("PRE_EXIT");
    assertThat(Case.household(begun).getString("status")).isEqualTo("NOT_EXITED");
    as(OFFICE)
        .get("/api/v1/proceedings?householdId=" + begun)
        .then()
        .body("items", equalTo(List.of()));
    Case.open(
        SPLIT,
        "{\"kind\":\"EXIT\",\"householdId\":\"%s\",\"openedOn\":\"2020-06-01\"}".formatted(begun));
  }

  @Test
  void a_split_leaves_the_watch_with_the_household_that_keeps_its_number() {
    Family family = Door.family(SPLIT_TOO);
    Case.change(
        "update household_status set status = 'EXITED' where household_id = ?::uuid"
            + " and set_config('bangfu.stated_history', 'on', true) = 'on'",
        family.id());
    watched(family.id());
    String begun = split(family, "2020-07-01");
    assertThat(Case.household(family.id()).getString("monitoring[0].kind")).isEqualTo("UNSTABLE");
    assertThat(Case.household(begun).getList("monitoring")).isEmpty();
    assertThat(Case.household(begun).getString("status")).isEqualTo("EXITED");
  }

  @Test
  void a_household_is_not_removed_past_what_runs_for_it() {
    String household = Case.exited(VILLAGE);
    Case running = checkedAtHome(household);
    String removal =
        "{\"kind\":\"REMOVAL\",\"householdId\":\"%s\",\"openedOn\":\"2020-06-10\",\"ground\":\"MOVED\",\"reason\":\"整户迁出\"}"
            .formatted(household);
    Case.opening(Case.village(VILLAGE), removal)
        .statusCode(409)
        .body("code", equalTo("PROCEEDING_RUNNING"));
    running.ending(Case.village(VILLAGE), "WITHDRAWN", "2020-06-09").statusCode(200);
    Case.opening(Case.village(VILLAGE), removal).statusCode(201);
  }

  /** Of monitoring, checked at home on 2020-06-04. */
  private static Case checkedAtHome(String household) {
    return Case.monitoring(VILLAGE, household, "UNSTABLE", "2020-06-01")
        .village("SIGNATURE", "APPLICATION", "2020-06-02", "")
        .village("HOME_CHECK", "HOME_CHECK", "2020-06-04", "");
  }

  /** The same with its notice, which hangs until 2020-06-13. */
  private static Case posted(String household) {
    return checkedAtHome(household)
        .village("VOTE", "VILLAGE_REVIEW", "2020-06-05", "")
        .village("NOTICE", "VILLAGE_NOTICE", "2020-06-06", "");
  }

  private static String watched() {
    return watched(Case.exited(VILLAGE));
  }

  private static String watched(String household) {
    Case.change(
        "insert into monitoring (household_id, village_code, kind, risks, identified_on)"
            + " select id, village_code, 'UNSTABLE', '{01}', '2020-06-20' from household"
            + " where id = ?::uuid",
        household);
    return household;
  }

  /** The household of one comes into another, as an elder brother. */
  private static ValidatableResponse merged(String into, String household, String day) {
    String head = Case.household(household).getString("headMemberId");
    String body =
        Door.change(
            "HOUSEHOLDS_MERGED",
            "\"occurredOn\":\"%s\",\"otherHouseholdId\":\"%s\",\"members\":[{\"memberId\":\"%s\",\"relation\":\"71\"}]"
                .formatted(day, household, head));
    return Door.propose(OFFICE, into, version(into), body);
  }

  /** The pupil begins a household; answers its id. */
  private static String split(Family family, String day) {
    String body =
        Door.change(
            "HOUSEHOLD_SPLIT",
            "\"occurredOn\":\"%s\",\"members\":[{\"memberId\":\"%s\",\"relation\":\"02\"}]"
                .formatted(day, family.pupil()));
    return Door.propose(OFFICE, family, body).statusCode(201).extract().path("otherHouseholdId");
  }

  private static String version(String household) {
    return "\"" + Case.household(household).getLong("version") + "\"";
  }
}
