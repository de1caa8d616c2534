package bangfu.inspection.step;

import static bangfu.inspection.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import bangfu.inspection.District;
import bangfu.inspection.Story;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class RefusedStepsTest {
  private final District district = District.fresh().withVillages(2);

  @Test
  void no_state_is_skipped() {
    Story story = Story.entered(district, "DISTRICT").registered();
    refused(
            story.step(district.secondOffice(), "closure", story.closure("2020-05-21", 9)),
            409,
            "ISSUE_STATE")
        .body("state", equalTo("REGISTERED"))
        .body("allowed", equalTo("VOIDING, ASSIGNMENT"));
    refused(
        story.step(
            district.town("t"),
            "township-check",
            "{\"checkedOn\":\"2020-05-18\",\"finding\":\"属实\"}"),
        409,
        "ISSUE_STATE");
  }

  @Test
  void a_step_is_taken_on_the_version_that_was_read() {
    Story story = Story.entered(district, "DISTRICT");
    String before = story.etag();
    story.registered();
    String body = "{\"responsibleUnit\":\"村委会\",\"goal\":\"修复\",\"notifiedOn\":\"2020-05-06\"}";
    refused(story.step(district.office(), "assignment", body, before), 412, "STALE_VERSION");
    refused(
        as(district.office()).body(body).post("/api/v1/issues/" + story.id + "/assignment").then(),
        428,
        "IF_MATCH_REQUIRED");
    as(district.office())
        .header("If-None-Match", story.etag())
        .get("/api/v1/issues/" + story.id)
        .then()
        .statusCode(304);
  }

  @Test
  void a_retry_with_the_same_key_is_one_step() {
    Story story = Story.entered(district, "DISTRICT");
    String etag = story.etag();
    for (String replayed : new String[] {null, "true"}) {
      as(district.secondOffice(), "retry-" + story.id)
          .header("If-Match", etag)
          .body("{\"registeredOn\":\"2020-05-07\"}")
          .post("/api/v1/issues/" + story.id + "/registration")
          .then()
          .statusCode(200)
          .header("Idempotent-Replayed", equalTo(replayed))
          .header("ETag", equalTo("\"1\""));
    }
    as(district.secondOffice(), "retry-" + story.id)
        .header("If-Match", etag)
        .body("{\"registeredOn\":\"2020-05-08\"}")
        .post("/api/v1/issues/" + story.id + "/registration")
        .then()
        .statusCode(422);
  }

  @Test
  void of_two_at_once_one_wins() throws Exception {
    Story story = Story.entered(district, "DISTRICT").registered();
    String etag = story.etag();
    Callable<Integer> assign =
        () ->
            as(district.office())
                .header("If-Match", etag)
                .body("{\"responsibleUnit\":\"村委会\",\"goal\":\"修复\",\"notifiedOn\":\"2020-05-06\"}")
                .post("/api/v1/issues/" + story.id + "/assignment")
                .statusCode();
    assertThat(atOnce(4, assign)).containsOnlyOnce(200).containsOnly(200, 412);
  }

  @Test
  void numbers_have_no_gaps_and_no_twins() throws Exception {
    String source = "HOTLINE";
    as(district.office())
        .body(
            "{\"source\":\"HOTLINE\",\"villageCode\":\"430799203201\","
                + "\"reportedOn\":\"2019-05-06\",\"description\":\"x\"}")
        .post("/api/v1/issues")
        .then()
        .statusCode(422)
        .body("code", equalTo("UNKNOWN_VILLAGE"));
    Callable<String> enter =
        () ->
            as(district.office())
                .body(
                    """
            {"source": "%s", "reportedOn": "2019-05-06", "villageCode": "%s", "description": "x"}
            """
                        .formatted(source, district.village(1)))
                .post("/api/v1/issues")
                .path("number");
    assertThat(atOnce(12, enter))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 12).mapToObj("LZ-2019-H-%05d"::formatted).toList());
  }

  @Test
  void only_the_leader_who_was_notified_answers() {
    Story story = Story.entered(district, "PROVINCE").assigned();
    String receipt = "{\"receivedOn\":\"2020-05-06\"}";
    refused(
        story.step(district.leader(district.leaderNo(2)), "acknowledgement", receipt),
        403,
        "NOT_THE_NOTIFIED_LEADER");
    refused(
        story.step("LEADER@" + district.code, "acknowledgement", receipt),
        403,
        "NOT_THE_NOTIFIED_LEADER");
    refused(story.step(district.office(), "acknowledgement", receipt), 403, "FORBIDDEN");
    refused(
        story.step(story.leader(), "acknowledgement", "{\"receivedOn\":\"2020-05-05\"}"),
        422,
        "DATE_BEFORE_PRECEDING_STEP");
    refused(
        story.step(story.leader(), "acknowledgement", "{\"receivedOn\":\"2999-01-01\"}"),
        422,
        "DATE_IN_FUTURE");
  }

  @Test
  void a_notice_needs_a_leader_who_is_linked_that_day() {
    Story story = Story.entered(district, "DISTRICT").registered();
    refused(
        story.step(
            district.office(),
            "assignment",
            """
        {"notifiedOn":"2020-05-06","responsibleUnit":"村委会","goal":"修复","leaderStaffNo":"LD-9999"}
        """),
        422,
        "NO_LINKED_LEADER");
  }

  @Test
  void a_submission_needs_work_the_leader_on_site_and_proof() {
    Story story = Story.entered(district, "DISTRICT").rectifying();
    String village = district.villager(1);
    refused(
        story.step(village, "submission", Story.submission("2020-05-12")), 422, "MEASURE_MISSING");
    story.step(village, "rectification", "{\"doneOn\":\"2020-05-12\",\"measure\":\"已修\"}");
    refused(
        story.step(village, "submission", Story.submission("2020-05-12")),
        422,
        "LEADER_VISIT_MISSING");
    story
        .step(story.leader(), "leader-visit", "{\"visitedOn\":\"2020-05-12\",\"summary\":\"督促\"}")
        .statusCode(200);
    refused(
        story.step(
            village, "submission", Story.submission("2020-05-12").replace("AFTER", "BEFORE")),
        422,
        "EVIDENCE_MISSING");
    refused(
            story.step(
                village, "submission", "{\"summary\":\"\",\"evidence\":[{\"sha256\":\"x\"}]}"),
            400,
            "INVALID_INPUT")
        .body("errors.pointer", hasItems("/summary", "/evidence/0/sha256", "/evidence/0/phase"));
  }

  @Test
  void who_rectified_does_not_check_and_who_checked_does_not_close() {
    district.inspectorAtHome(9, null);
    Story story = Story.entered(district, "DISTRICT").rectifying();
    String both = "TOWN+OFFICE@" + district.code + "!both";
    story
        .step(both, "rectification", "{\"doneOn\":\"2020-05-12\",\"measure\":\"已修\"}")
        .statusCode(200);
    story.worked("2020-05-12");
    String check = "{\"checkedOn\":\"2020-05-18\",\"finding\":\"属实\"}";
    refused(story.step(both, "township-check", check), 409, "MAKER_IS_CHECKER");
    String checker = "TOWN+OFFICE@" + district.code + "!checker";
    story.step(checker, "township-check", check).statusCode(200);
    for (String who : List.of(both, checker, district.office())) {
      refused(story.step(who, "closure", story.closure("2020-05-21", 9)), 409, "MAKER_IS_CHECKER");
    }
    story.step(district.secondOffice(), "closure", story.closure("2020-05-21", 9)).statusCode(200);
  }

  @Test
  void what_holds_back_money_is_registered_by_another() {
    Story story = Story.entered(district, "DISTRICT");
    var household = district.household(1, "EXITED");
    String demanded =
        as(district.office())
            .body(
                """
        {"source":"DISTRICT","reportedOn":"2020-05-06","villageCode":"%s","category":"EDUCATION",
         "severity":"NORMAL","description":"x","householdId":"%s","personId":"%s",
         "demand":{"kind":"SUSPEND_PAYMENT","programme":"EDU_LIVING"}}
        """
                    .formatted(district.village(1), household, district.member(household)))
            .post("/api/v1/issues")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    refused(
        as(district.office())
            .header("If-Match", "\"0\"")
            .body("{}")
            .post("/api/v1/issues/" + demanded + "/registration")
            .then(),
        409,
        "MAKER_IS_CHECKER");
    story
        .step(district.office(), "registration", "{\"registeredOn\":\"2020-05-06\"}")
        .statusCode(200);
  }

  @Test
  void a_demand_is_about_somebody_of_the_household() {
    String demand =
        """
        {"source":"DISTRICT","reportedOn":"2020-05-06","villageCode":"%s","description":"x",%s
         "demand":{"kind":"SUSPEND_PAYMENT","programme":"EDU_LIVING"}}""";
    String village = district.village(1);
    var household = district.household(1, "EXITED");
    refused(
            as(district.office()).body(demand.formatted(village, "")).post("/api/v1/issues").then(),
            400,
            "INVALID_INPUT")
        .body("errors[0].pointer", equalTo("/personId"));
    refused(
        as(district.office())
            .body(
                demand.formatted(
                    village,
                    "\"householdId\":\"" + household + "\",\"personId\":\"" + household + "\","))
            .post("/api/v1/issues")
            .then(),
        422,
        "UNKNOWN_PERSON");
  }

  @Test
  void registration_needs_category_and_severity() {
    String id =
        as(district.office())
            .body(
                """
        {"source": "CITY", "reportedOn": "2020-05-06", "villageCode": "%s", "description": "x"}
        """
                    .formatted(district.village(1)))
            .post("/api/v1/issues")
            .path("id");
    refused(
        as(district.office())
            .header("If-Match", "\"0\"")
            .body("{}")
            .post("/api/v1/issues/" + id + "/registration")
            .then(),
        422,
        "NOT_CLASSIFIED");
    as(district.office())
        .header("If-Match", "\"0\"")
        .body("{\"category\":\"HOUSING\",\"severity\":\"WORKS\",\"registeredOn\":\"2020-05-06\"}")
        .post("/api/v1/issues/" + id + "/registration")
        .then()
        .statusCode(200);
  }

  @Test
  void a_closure_needs_an_independent_inspector_and_the_upper_level() {
    district.inspectorAtHome(7, district.village(1));
    district.inspectorAtHome(9, null);
    Story story = Story.entered(district, "PROVINCE").passed();
    String office = district.secondOffice();
    refused(
        story.step(office, "closure", story.closure("2020-05-21", 7)),
        422,
        "INSPECTOR_NOT_ELIGIBLE");
    refused(
        story.step(office, "closure", story.closure("2020-05-21", 8)),
        422,
        "INSPECTOR_NOT_ELIGIBLE");
    refused(
        story.step(
            office, "closure", story.closure("2020-05-21", 9).replace("2020-05-18", "2020-05-11")),
        422,
        "DATE_BEFORE_PRECEDING_STEP");
    refused(
        story.step(office, "closure", story.closure("2020-05-21", 9)),
        422,
        "UPPER_CONFIRMATION_MISSING");
    story
        .step(
            office,
            "closure",
            story.closure("2020-05-21", 9).replace("{", "{\"upperReference\":\"湘扶督销〔2020〕12号\","))
        .statusCode(200);
  }

  @Test
  void after_a_year_it_is_another_issue() {
    district.inspectorAtHome(9, null);
    Story story = Story.entered(district, "DISTRICT").closed("2020-05-21");
    refused(
        story.step(
            district.office(), "reopening", "{\"reopenedOn\":\"2021-05-22\",\"reason\":\"再犯\"}"),
        422,
        "REOPENING_TOO_LATE");
    story
        .step(district.office(), "reopening", "{\"reopenedOn\":\"2021-05-21\",\"reason\":\"再犯\"}")
        .statusCode(200);
  }

  @Test
  void another_village_does_not_know_of_it() {
    Story story = Story.entered(district, "DISTRICT").rectifying();
    String path = "/api/v1/issues/" + story.id;
    as(district.villager(1)).get(path).then().statusCode(200);
    for (String stranger : List.of(district.villager(2), "OFFICE@430799", "TOWN@430799203")) {
      as(stranger).get(path).then().statusCode(404);
      as(stranger).get(path + "/history").then().statusCode(404);
      as(stranger).get("/api/v1/issues").then().body("items", empty());
    }
    refused(
        story.step(district.villager(2), "rectification", "{\"measure\":\"x\"}"), 404, "NOT_FOUND");
    as(district.inspector("DC-9998")).get(path).then().statusCode(404);
    as("FINANCE@" + district.code).get(path).then().statusCode(403);
    as("HELPER@" + district.code).get(path).then().statusCode(403);
  }

  @Test
  void an_unknown_filter_is_refused() {
    as(district.office())
        .get("/api/v1/issues?stat=DRAFT")
        .then()
        .statusCode(400)
        .body("code", equalTo("UNKNOWN_PARAMETER"));
    as(district.office()).get("/api/v1/issues?state=OPEN").then().statusCode(400);
  }

  private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
    return answer.statusCode(status).body("code", equalTo(code));
  }

  private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
    var threads = Executors.newFixedThreadPool(times);
    try {
      List<T> results = new java.util.ArrayList<>();
      for (var future : threads.invokeAll(java.util.Collections.nCopies(times, call))) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
