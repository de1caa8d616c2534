package bangfu.household.divisions;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
class LinkingUnitsTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String VILLAGE = "430511203763";
  private static final String PATH = "/api/v1/divisions/" + VILLAGE + "/units";

  @BeforeEach
  void village() {
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
  }

  @Test
  void a_unit_answers_for_a_village_from_one_day_until_another() {
    String id = Retries.again(OFFICE, PATH, unit("教育局", "2018-01-01"));
    as("VILLAGE@" + VILLAGE).get(PATH).then().body("items.unit", hasItem("教育局"));
    end(OFFICE, id, "2018-01-01").body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
    end(OFFICE, id, "2019-01-01").statusCode(200).body("to", equalTo("2019-01-01"));
    end(OFFICE, id, "2019-01-01").statusCode(409).body("code", equalTo("UNIT_ENDED"));
    posting(OFFICE).body(unit("教育局", "2019-01-01")).post(PATH).then().statusCode(201);
  }

  @Test
  void the_same_unit_is_linked_once_however_many_try() throws Exception {
    Retries.atOnce(OFFICE, PATH, unit("民政局", "2018-01-01"));
  }

  @Test
  void a_unit_is_refused_for_its_reason() {
    posting("TOWN@430511203").body(unit("医保局", "2018-01-01")).post(PATH).then().statusCode(403);
    posting("OFFICE@430522").body(unit("医保局", "2018-01-01")).post(PATH).then().statusCode(404);
    posting(OFFICE)
        .body(unit("医保局", "2013-01-01"))
        .post(PATH)
        .then()
        .body("code", equalTo("DIVISION_NOT_VALID"));
    end(OFFICE, "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12", "2019-01-01").statusCode(404);
  }

  private static ValidatableResponse end(String who, String id, String day) {
    return posting(who)
        .body("{\"endedOn\":\"" + day + "\"}")
        .post(PATH + "/" + id + "/ending")
        .then();
  }

  private static String unit(String name, String from) {
    return "{\"kind\":\"DEPARTMENT\",\"unit\":\"%s\",\"from\":\"%s\"}".formatted(name, from);
  }
}
