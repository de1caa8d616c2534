package bangfu.inspection.campaign;

import static bangfu.inspection.Http.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangfu.inspection.District;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class CampaignsAndInspectorsTest {
  private final District district = District.fresh();

  @Test
  void a_campaign_is_read_by_those_it_concerns() {
    String campaign = "/api/v1/campaigns/" + district.campaign();
    for (String who :
        new String[] {
          district.office(), district.villager(1), district.inspector("DC-0001"), district.town("t")
        }) {
      as(who).get(campaign).then().statusCode(200).header("ETag", "\"1\"");
      as(who).get("/api/v1/campaigns").then().body("items", hasSize(1));
    }
    as(district.office()).header("If-None-Match", "\"1\"").get(campaign).then().statusCode(304);
    as("VILLAGE@430799203201").get(campaign).then().statusCode(404);
    as("VILLAGE@430799203201").get("/api/v1/campaigns").then().body("items", hasSize(0));
    as("FINANCE@" + district.code).get(campaign).then().statusCode(403);
  }

  @Test
  void a_campaign_belongs_to_the_office_that_starts_it() {
    String body =
        """
        {"name": "回头看", "from": "2020-04-01", "to": "2020-03-01", "division": "430799000000",
         "checklistVersion": "1", "checklist": [
           {"code": "A", "question": "？", "kind": "YES_NO"},
           {"code": "A", "question": "？", "kind": "YES_NO"}]}
        """;
    post("campaigns", body).statusCode(400).body("errors.pointer", hasItems("/to", "/checklist"));
    String sound = body.replace("2020-03-01", "2020-09-30").replaceFirst("\"A\"", "\"B\"");
    post("campaigns", sound).statusCode(422).body("code", equalTo("DIVISION_OUTSIDE"));
    post("campaigns", sound.replace("430799000000", "430000000000")).statusCode(422);
    String own = sound.replace("430799", district.code);
    post("campaigns", own).statusCode(201).header("Location", containsString("/campaigns/"));
    post("campaigns", own).statusCode(409).body("code", equalTo("CAMPAIGN_EXISTS"));
    post("campaigns", "{}")
        .statusCode(400)
        .body("errors.pointer", hasItems("/name", "/from", "/to", "/division", "/checklist"));
    as(district.town("t")).body(own).post("/api/v1/campaigns").then().statusCode(403);
  }

  @Test
  void a_staff_number_is_one_inspector() {
    district.withInspectors(1);
    String again =
        """
        {"staffNo": "%s", "name": "x", "unit": "RESIDENT_TEAM", "trainedOn": "2020-04-08"%s}
        """;
    post("inspectors", again.formatted(district.staff(1), ""))
        .statusCode(409)
        .body("code", equalTo("INSPECTOR_EXISTS"));
    post("inspectors", again.formatted(district.staff(2), ",\"homeVillage\":\"430799203201\""))
        .statusCode(422)
        .body("code", equalTo("HOME_VILLAGE_OUTSIDE"));
    post("inspectors", again.formatted(district.staff(2), "").replace("2020", "2999"))
        .statusCode(422)
        .body("code", equalTo("DATE_IN_FUTURE"));
    post("inspectors", again.formatted("x", ",\"age\":1"))
        .statusCode(400)
        .body("errors.code", hasItems("STAFF_NO_FORMAT", "UNKNOWN_FIELD"));
  }

  @Test
  void inspectors_are_read_page_by_page() {
    district.withInspectors(3);
    String next =
        as(district.office())
            .get("/api/v1/inspectors?limit=2")
            .then()
            .body("items", hasSize(2))
            .body("next", notNullValue())
            .body("items[0].certificateUntil", equalTo("2021-04-08"))
            .extract()
            .path("next");
    as(district.office())
        .queryParam("cursor", next)
        .get("/api/v1/inspectors?limit=2")
        .then()
        .body("items", hasSize(1))
        .body("next", nullValue());
    as(district.office())
        .get("/api/v1/inspectors?certifiedOn=2021-04-08")
        .then()
        .body("items", hasSize(0));
    as(district.office())
        .get("/api/v1/inspectors?unit=RESIDENT_TEAM")
        .then()
        .body("items", hasSize(0));
    as("OFFICE@430799").get("/api/v1/inspectors").then().body("items", hasSize(0));
    as(district.inspector("DC-0001")).get("/api/v1/inspectors").then().statusCode(403);
  }

  private io.restassured.response.ValidatableResponse post(String path, String body) {
    return as(district.office()).body(body).post("/api/v1/" + path).then();
  }
}
