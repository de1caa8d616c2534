package bangfu.household.industry;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.Retries;
import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class IndustryTest {
  private static final String VILLAGE = "430511203759";
  private static final String TOWN = "TOWN@430511203";
  private static final String WORKSHOPS = "/api/v1/workshops";
  private static final String PROJECTS = "/api/v1/industry-projects";

  @BeforeEach
  void village() {
    Handed.committed("OFFICE@430511", "villages", Csv.village(VILLAGE));
  }

  @Test
  void a_workshop_opens_once_and_closes_once() throws Exception {
    Retries.atOnce(TOWN, WORKSHOPS, workshop("车间一"));
    String id = Retries.again(TOWN, WORKSHOPS, workshop("车间二"));
    as("VILLAGE@" + VILLAGE).get(WORKSHOPS + "/" + id).then().body("workers", equalTo(0));
    end(TOWN, WORKSHOPS + "/" + id, "2018-06-01")
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
    end("TOWN@430511004", WORKSHOPS + "/" + id, "2020-06-01").statusCode(404);
    end(TOWN, WORKSHOPS + "/" + id, "2020-06-01")
        .statusCode(200)
        .body("closedOn", equalTo("2020-06-01"));
    end(TOWN, WORKSHOPS + "/" + id, "2020-06-01").body("code", equalTo("INDUSTRY_ENDED"));
    as(TOWN).get(WORKSHOPS + "?division=" + VILLAGE).then().body("items.id", hasItem(id));
  }

  @Test
  void a_project_yields_once_a_year() throws Exception {
    String id = Retries.again(TOWN, PROJECTS, project("食用菌合作社"));
    String output = "{\"year\":2017,\"output\":\"210000.00\",\"source\":\"公开报道\"}";
    Retries.atOnce(TOWN, PROJECTS + "/" + id + "/outputs", output);
    as("AUDIT@430511")
        .get(PROJECTS + "/" + id)
        .then()
        .body("outputs.output", contains("210000.00"))
        .body("labour", equalTo(15));
    posting(TOWN)
        .body(output.replace("\"210000.00\"", "210000.00"))
        .post(PROJECTS + "/" + id + "/outputs")
        .then()
        .statusCode(400);
  }

  @Test
  void a_household_takes_part_from_one_day_until_another() {
    String project = posting(TOWN).body(project("养殖场")).post(PROJECTS).then().extract().path("id");
    String household = Stored.id(Stored.family(VILLAGE));
    String path = PROJECTS + "/" + project + "/participations";
    join(path, household, "2016-01-01").body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
    join(path, household, "2018-01-01").statusCode(201);
    join(path, household, "2019-01-01").statusCode(409);
    as(TOWN).get(PROJECTS + "/" + project).then().body("households", equalTo(1));
    end(TOWN, path + "/" + household, "2019-01-01").statusCode(200);
    end(TOWN, path + "/" + household, "2019-01-01").body("code", equalTo("NOT_TAKING_PART"));
    join(path, household, "2019-01-01").statusCode(201);
    as(TOWN).get(path).then().body("items", hasSize(2));
    end(TOWN, PROJECTS + "/" + project, "2020-01-01").statusCode(200);
    join(path, household, "2020-06-01").body("code", equalTo("INDUSTRY_ENDED"));
  }

  @Test
  void workshops_and_projects_are_refused_for_their_reasons() {
    posting("VILLAGE@" + VILLAGE).body(workshop("x")).post(WORKSHOPS).then().statusCode(403);
    posting("TOWN@430511004").body(workshop("x")).post(WORKSHOPS).then().statusCode(404);
    posting("VILLAGE@" + VILLAGE).body(project("x")).post(PROJECTS).then().statusCode(403);
    posting("TOWN@430511004").body(project("x")).post(PROJECTS).then().statusCode(404);
    as(TOWN).get(PROJECTS + "/01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12").then().statusCode(404);
  }

  private static ValidatableResponse join(String path, String household, String from) {
    return posting(TOWN)
        .body("{\"householdId\":\"" + household + "\",\"from\":\"" + from + "\"}")
        .post(path)
        .then();
  }

  private static ValidatableResponse end(String who, String path, String day) {
    return posting(who).body("{\"endedOn\":\"" + day + "\"}").post(path + "/ending").then();
  }

  private static String workshop(String name) {
    return "{\"villageCode\":\"%s\",\"name\":\"%s\",\"openedOn\":\"2018-06-01\"}"
        .formatted(VILLAGE, name);
  }

  private static String project(String name) {
    return """
        {"villageCode":"%s","name":"%s","kind":"COOPERATIVE","startedOn":"2017-03-01","labour":15}"""
        .formatted(VILLAGE, name);
  }
}
