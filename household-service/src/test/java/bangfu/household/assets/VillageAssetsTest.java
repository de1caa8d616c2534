package bangfu.household.assets;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.Retries;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class VillageAssetsTest {
  private static final String VILLAGE = "430511203755";
  private static final String OFFICE = "OFFICE@430511";
  private static final String ASSETS = "/api/v1/village-assets";
  private static final String COUNTS = "/api/v1/stated-counts";

  @BeforeEach
  void village() {
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
  }

  @Test
  void an_asset_is_there_from_its_first_day_until_it_ends() {
    String id = Retries.again("TOWN@430511203", ASSETS, asset("CULTURE_SQUARE", "文化广场"));
    there("2018-05-31", id, false);
    there("2018-06-01", id, true);
    end("TOWN@430511203", id, "2018-06-01").statusCode(422);
    end("TOWN@430511203", id, "2020-01-01").statusCode(200).body("to", equalTo("2020-01-01"));
    end("TOWN@430511203", id, "2020-02-01").statusCode(409).body("code", equalTo("ASSET_ENDED"));
    there("2019-12-31", id, true);
    there("2020-01-01", id, false);
  }

  @Test
  void the_same_asset_is_entered_once_however_many_try() throws Exception {
    Retries.atOnce(OFFICE, ASSETS, asset("STAGE", "戏台"));
  }

  @Test
  void an_asset_is_refused_for_its_reason() {
    enter(OFFICE, asset("CASTLE", "城堡"))
        .statusCode(400)
        .body("errors.pointer", contains("/kind"))
        .body("errors.code", contains("UNKNOWN_CODE"));
    enter("VILLAGE@" + VILLAGE, asset("CLINIC", "卫生室")).statusCode(403);
    enter("TOWN@430511004", asset("CLINIC", "卫生室")).statusCode(404);
    enter(OFFICE, asset("CLINIC", "卫生室").replace("2018", "2012"))
        .statusCode(422)
        .body("code", equalTo("DIVISION_NOT_VALID"));
    String id = enter(OFFICE, asset("POWER", "电")).statusCode(201).extract().path("id");
    end("TOWN@430511004", id, "2020-01-01").statusCode(404);
    end("VILLAGE@" + VILLAGE, id, "2020-01-01").statusCode(403);
  }

  @Test
  void a_count_is_stated_once_a_year_with_its_source() throws Exception {
    Retries.atOnce(OFFICE, COUNTS, count(2019));
    as("AUDIT@430511")
        .get(COUNTS + "?division=" + VILLAGE)
        .then()
        .body("items.count", contains(120))
        .body("items.atLeast", contains(true));
    posting("TOWN@430511203").body(count(2018)).post(COUNTS).then().statusCode(403);
    posting("OFFICE@430522").body(count(2018)).post(COUNTS).then().statusCode(404);
  }

  private static void there(String day, String id, boolean there) {
    as("VILLAGE@" + VILLAGE)
        .get(ASSETS + "?division=" + VILLAGE + "&asOf=" + day)
        .then()
        .statusCode(200)
        .body("items.id", there ? hasItem(id) : not(hasItem(id)));
  }

  private static ValidatableResponse enter(String who, String body) {
    return posting(who).body(body).post(ASSETS).then();
  }

  private static ValidatableResponse end(String who, String id, String day) {
    return posting(who)
        .body("{\"endedOn\":\"" + day + "\"}")
        .post(ASSETS + "/" + id + "/ending")
        .then();
  }

  private static String asset(String kind, String name) {
    return """
        {"divisionCode":"%s","kind":"%s","name":"%s","equipment":["电脑"],"trainedStaff":1,
         "from":"2018-06-01"}"""
        .formatted(VILLAGE, kind, name);
  }

  private static String count(int year) {
    return """
        {"divisionCode":"%s","kind":"CULTURE_ACTIVITIES","year":%d,"count":120,"atLeast":true,
         "source":"公开报道"}"""
        .formatted(VILLAGE, year);
  }
}
