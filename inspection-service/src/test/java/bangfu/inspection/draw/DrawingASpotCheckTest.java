package bangfu.inspection.draw;

import static bangfu.inspection.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import bangfu.inspection.District;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class DrawingASpotCheckTest {
  private final District district = District.fresh();

  @Test
  void anybody_can_run_a_draw_again() throws Exception {
    String draw = aDraw(48, 3);
    var replay =
        as(district.audit())
            .get("/api/v1/draws/" + draw + "/replay")
            .then()
            .statusCode(200)
            .body("matches", equalTo(true))
            .body("items", hasSize(5))
            .extract();
    String frame = as(district.audit()).get("/api/v1/draws/" + draw + "/frame").asString();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(frame.getBytes(StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(replay.path("frameDigest"));
    List<String> drawn =
        as(district.office()).get("/api/v1/draws/" + draw + "/items").path("items.householdId");
    assertThat(drawn).isEqualTo(replay.path("items.householdId"));
  }

  @Test
  void a_frame_that_was_touched_does_not_match() {
    String draw = aDraw(20, 2);
    District.sql("alter table draw_frame disable trigger draw_frame_is_final");
    District.sql(
        "update draw_frame set helpers = '{BF-9999}' where draw_id = '"
            + draw
            + "' and household_id = (select min(household_id::text)::uuid from draw_frame where draw_id = '"
            + draw
            + "')");
    District.sql("alter table draw_frame enable trigger draw_frame_is_final");
    as(district.audit())
        .get("/api/v1/draws/" + draw + "/replay")
        .then()
        .body("matches", equalTo(false));
  }

  @Test
  void a_village_is_drawn_once_in_a_campaign() {
    district
        .withVillages(2)
        .withHouseholds(1, 6, "EXITED")
        .withHouseholds(2, 6, "EXITED")
        .withInspectors(1);
    String draws = "/api/v1/campaigns/" + district.campaign() + "/draws";
    String first = "{\"drawnOn\":\"2020-05-06\",\"villages\":[\"" + district.village(1) + "\"]}";
    as(district.office()).body(first).post(draws).then().statusCode(201);
    as(district.office())
        .body(first)
        .post(draws)
        .then()
        .statusCode(409)
        .body("code", equalTo("VILLAGE_DRAWN_ALREADY"));
    as(district.office())
        .body("{\"drawnOn\":\"2020-05-06\"}")
        .post(draws)
        .then()
        .statusCode(201)
        .body("drawn", equalTo(5))
        .body("households", equalTo(6));
    as(district.office()).get(draws).then().body("items", hasSize(2));
  }

  @Test
  void of_two_at_once_one_is_told_that_it_was_drawn() throws Exception {
    district.withVillages(1).withHouseholds(1, 20, "EXITED").withInspectors(2);
    String draws = "/api/v1/campaigns/" + district.campaign() + "/draws";
    Callable<Integer> draw =
        () -> as(district.office()).body("{\"drawnOn\":\"2020-05-06\"}").post(draws).statusCode();
    var threads = Executors.newFixedThreadPool(4);
    var results =
        threads.invokeAll(List.of(draw, draw, draw, draw)).stream().map(DrawingASpotCheckTest::get);
    assertThat(results).containsOnlyOnce(201).containsOnly(201, 409);
    threads.shutdown();
  }

  @Test
  void the_same_key_draws_once() {
    district.withVillages(1).withHouseholds(1, 20, "EXITED").withInspectors(2);
    String draws = "/api/v1/campaigns/" + district.campaign() + "/draws";
    String body = "{\"drawnOn\":\"2020-05-06\"}";
    String seed = as(district.office(), "key-" + district.code).body(body).post(draws).path("seed");
    as(district.office(), "key-" + district.code)
        .body(body)
        .post(draws)
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("seed", equalTo(seed));
  }

  @Test
  void an_inspector_sees_his_own_and_a_village_what_was_visited() {
    String draw = aDraw(48, 2);
    String items = "/api/v1/draws/" + draw + "/items";
    as(district.inspector(district.staff(1)))
        .get(items)
        .then()
        .body("items.inspectorStaffNo", everyItem(equalTo(district.staff(1))));
    as(district.inspector("DC-9999")).get(items).then().body("items", empty());
    as(district.villager(1)).get(items).then().statusCode(200).body("items", empty());
    District.sql(
        "insert into visit (draw_item_id, household_id, village_code, inspector_staff_no,"
            + " visited_on, household_present, signed, answers, created_by) select id, household_id,"
            + " village_code, inspector_staff_no, '2020-05-07', true, true, '[]', 'x' from draw_item"
            + " where draw_id = '"
            + draw
            + "' and place = 1");
    as(district.villager(1)).get(items).then().body("items.place", equalTo(List.of(1)));
    as(district.villager(2)).get(items).then().body("items", empty());
  }

  @Test
  void another_district_does_not_know_of_it() {
    String draw = aDraw(10, 1);
    String stranger = "OFFICE@430799!stranger";
    as(stranger).get("/api/v1/draws/" + draw).then().statusCode(404);
    as(stranger).get("/api/v1/draws/" + draw + "/items").then().statusCode(404);
    as(stranger).get("/api/v1/draws/" + draw + "/replay").then().statusCode(404);
    as(stranger)
        .body("{}")
        .post("/api/v1/campaigns/" + campaignOf(draw) + "/draws")
        .then()
        .statusCode(404);
    as(district.town("t")).get("/api/v1/draws/" + draw + "/replay").then().statusCode(403);
    as("OFFICE@" + district.township)
        .get("/api/v1/draws/" + draw + "/replay")
        .then()
        .statusCode(404);
  }

  @Test
  void what_stands_against_a_draw_is_said() {
    district.withVillages(1).withHouseholds(1, 6, "EXITED");
    String draws = "/api/v1/campaigns/" + district.campaign() + "/draws";
    refused(draws, "{\"drawnOn\":\"2020-05-06\"}", 422, "NO_ELIGIBLE_INSPECTOR");
    district.withInspectors(1);
    refused(draws, "{\"drawnOn\":\"2020-04-07\"}", 422, "NO_ELIGIBLE_INSPECTOR");
    refused(draws, "{\"drawnOn\":\"2021-04-08\"}", 422, "NO_ELIGIBLE_INSPECTOR");
    refused(draws, "{\"drawnOn\":\"2020-03-31\"}", 422, "DATE_OUTSIDE_CAMPAIGN");
    refused(
        draws,
        "{\"drawnOn\":\"2020-05-06\",\"villages\":[\"430799203201\"]}",
        422,
        "UNKNOWN_VILLAGE");
    refused(draws, "{\"seed\":\"a:b\",\"what\":1}", 400, "INVALID_INPUT");
    District.sql("update feed_cursor set state = 'REBUILDING' where feed = 'registry'");
    refused(draws, "{\"drawnOn\":\"2020-05-06\"}", 503, "COPY_REBUILDING");
    District.fresh();
  }

  @Test
  void nobody_is_sent_home_or_to_whom_he_helps() {
    district.withVillages(1);
    district.household(1, "NOT_EXITED", district.staff(2));
    district.inspectorAtHome(1, district.village(1));
    district.inspectorAtHome(2, null);
    String campaign = district.campaign();
    refused(
        "/api/v1/campaigns/" + campaign + "/draws",
        "{\"drawnOn\":\"2020-05-06\"}",
        422,
        "NO_ELIGIBLE_INSPECTOR");
    district.inspectorAtHome(3, null);
    as(district.office())
        .get("/api/v1/draws/" + district.draw(campaign) + "/items")
        .then()
        .body("items[0].inspectorStaffNo", equalTo(district.staff(3)));
  }

  private String aDraw(int households, int inspectors) {
    district.withVillages(2).withHouseholds(1, households, "EXITED").withInspectors(inspectors);
    return district.draw(district.campaign());
  }

  private String campaignOf(String draw) {
    return as(district.office()).get("/api/v1/draws/" + draw).path("campaignId");
  }

  private void refused(String path, String body, int status, String code) {
    as(district.office())
        .body(body)
        .post(path)
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  private static int get(java.util.concurrent.Future<Integer> answer) {
    try {
      return answer.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
