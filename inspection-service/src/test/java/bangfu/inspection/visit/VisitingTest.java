package bangfu.inspection.visit;

import static bangfu.inspection.Http.as;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import bangfu.inspection.District;
import bangfu.inspection.Story;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class VisitingTest {
  private final District district = District.fresh().withVillages(2);
  private final UUID household = district.household(1, "NOT_EXITED");

  @Test
  void the_allocated_inspector_visits_once() {
    String item = anItem();
    String body = Story.visit(item, "2020-05-07");
    as(district.inspector("DC-9997")).body(body).post("/api/v1/visits").then().statusCode(404);
    as("INSPECTOR@430799#" + district.staff(1))
        .body(body)
        .post("/api/v1/visits")
        .then()
        .statusCode(404);
    as(district.office()).body(body).post("/api/v1/visits").then().statusCode(403);
    String visit =
        as(inspector())
            .body(body)
            .post("/api/v1/visits")
            .then()
            .statusCode(201)
            .body("villageCode", equalTo(district.village(1)))
            .extract()
            .path("id");
    refused(body, 409, "VISITED_ALREADY");
    as(inspector())
        .get("/api/v1/visits/" + visit)
        .then()
        .statusCode(200)
        .body("answers", hasSize(2));
    as(district.villager(1)).get("/api/v1/visits/" + visit).then().statusCode(200);
    as(district.villager(2)).get("/api/v1/visits/" + visit).then().statusCode(404);
    as(district.inspector("DC-9997")).get("/api/v1/visits/" + visit).then().statusCode(404);
  }

  @Test
  void a_visit_answers_the_checklist_on_a_day_of_the_campaign() {
    String item = anItem();
    String good = Story.visit(item, "2020-05-07");
    refused(Story.visit(item, "2020-05-05"), 422, "DATE_BEFORE_PRECEDING_STEP");
    refused(Story.visit(item, "2021-10-01"), 422, "DATE_OUTSIDE_CAMPAIGN");
    refused(good.replace("AID_RECEIVED", "OTHER"), 422, "ANSWERS_DIFFER_FROM_CHECKLIST");
    refused(good.replace("AID_RECEIVED", "SAFE_HOUSE"), 422, "ANSWERS_DIFFER_FROM_CHECKLIST");
    refused(
        good.replace("\"householdPresent\": true", "\"householdPresent\": false"),
        400,
        "INVALID_INPUT");
    refused(good.replace("\"NO\"", "\"PERHAPS\""), 400, "INVALID_INPUT");
  }

  @Test
  void the_certificate_must_be_valid_that_day() {
    String item = anItem();
    refused(Story.visit(item, "2021-04-08"), 422, "CERTIFICATE_INVALID");
    as(inspector())
        .body(Story.visit(item, "2021-04-07"))
        .post("/api/v1/visits")
        .then()
        .statusCode(201);
  }

  @Test
  void who_has_become_a_helper_since_the_draw_does_not_visit() {
    String item = anItem();
    district.tellHousehold(household, 2, 1, "NOT_EXITED", district.staff(1));
    refused(Story.visit(item, "2020-05-07"), 422, "INSPECTOR_NOT_INDEPENDENT");
    assertThatThrownBy(
            () ->
                District.sql(
                    "insert into visit (draw_item_id, household_id, village_code,"
                        + " inspector_staff_no, visited_on, household_present, signed, answers, created_by)"
                        + " select id, household_id, village_code, inspector_staff_no, '2020-05-07', true,"
                        + " true, '[]', 'x' from draw_item where id = '"
                        + item
                        + "'"))
        .hasMessageContaining("the inspector helps the household");
  }

  @Test
  void a_finding_is_the_visitors_and_about_the_household() {
    String visit = as2(Story.visit(anItem(), "2020-05-07"));
    String finding =
        "{\"category\":\"HOUSING\",\"severity\":\"CRITICAL\",\"description\":\"危房\"%s}";
    String path = "/api/v1/visits/" + visit + "/findings";
    as(district.inspector("DC-9997")).body(finding.formatted("")).post(path).then().statusCode(404);
    as("TOWN+INSPECTOR@" + district.code + "#DC-9997")
        .body(finding.formatted(""))
        .post(path)
        .then()
        .statusCode(404);
    as(inspector())
        .body(finding.formatted(",\"personId\":\"" + UUID.randomUUID() + "\""))
        .post(path)
        .then()
        .statusCode(422)
        .body("code", equalTo("UNKNOWN_PERSON"));
    String issue =
        as(inspector())
            .body(finding.formatted(""))
            .post(path)
            .then()
            .statusCode(201)
            .extract()
            .path("issueId");
    as(inspector())
        .get("/api/v1/issues/" + issue)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("visitId", equalTo(visit));
    as(inspector())
        .get("/api/v1/visits/" + visit)
        .then()
        .body("findings.issueId[0]", equalTo(issue));
    as(district.inspector("DC-9997")).get("/api/v1/issues").then().body("items", hasSize(0));
  }

  private String anItem() {
    district.withInspectors(1);
    String draw = district.draw(district.campaign());
    return as(district.office()).get("/api/v1/draws/" + draw + "/items").path("items[0].id");
  }

  private String as2(String body) {
    return as(inspector())
        .body(body)
        .post("/api/v1/visits")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String inspector() {
    return district.inspector(district.staff(1));
  }

  private void refused(String body, int status, String code) {
    as(inspector())
        .body(body)
        .post("/api/v1/visits")
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }
}
