package bangfu.inspection.step;

import static bangfu.inspection.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import bangfu.inspection.District;
import bangfu.inspection.Story;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class AnIssueFromFindingToClosureTest {
  private final District district = District.fresh().withVillages(2);

  /** EX-DL, and the loop of a suspension. */
  @Test
  void a_finding_suspends_payments_until_it_is_put_right() {
    district.inspectorAtHome(9, null);
    Story story = Story.found(district, 1);
    story
        .show()
        .then()
        .body("state", equalTo("DRAFT"))
        .body("number", matchesPattern("LZ-2020-D-\\d{5}"));
    assertThat(suspensions()).isEmpty();

    story.registered();
    assertThat(suspensions()).containsExactly("ACTIVE 2020-05-06 null");
    story
        .step(
            district.office(),
            "assignment",
            "{\"notifiedOn\":\"2020-05-06\",\"responsibleUnit\":\"村委会\",\"goal\":\"更正\"}")
        .statusCode(200)
        .body("notice.leaderStaffNo", equalTo(district.leaderNo(1)))
        .body("notice.number", matchesPattern("GZ-2020-\\d{5}"));
    story.received().show().then().body("deadline.dueOn", equalTo("2020-05-21"));
    story.worked("2020-05-12");
    story
        .step(
            district.town("checker"),
            "township-check",
            "{\"checkedOn\":\"2020-05-18\",\"finding\":\"属实\"}")
        .statusCode(200);
    story
        .step(district.secondOffice(), "closure", story.closure("2020-05-21", 9))
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("closedOnTime", equalTo(true));
    assertThat(suspensions()).containsExactly("LIFTED 2020-05-06 2020-05-21");

    story
        .step(
            district.office(), "reopening", "{\"reopenedOn\":\"2020-09-01\",\"reason\":\"再次重复申报\"}")
        .statusCode(200)
        .body("state", equalTo("REOPENED"))
        .body("round", equalTo(2))
        .body("deadline", nullValue())
        .body("notice.notifiedOn", equalTo("2020-09-01"));
    assertThat(suspensions()).containsExactly("ACTIVE 2020-09-01 null");
    story
        .step(story.leader(), "acknowledgement", "{\"receivedOn\":\"2020-09-02\"}")
        .statusCode(200)
        .body("state", equalTo("RECTIFYING"))
        .body("deadline.dueOn", equalTo("2020-09-17"));

    as(district.office())
        .get("/api/v1/issues/" + story.id + "/history")
        .then()
        .body(
            "items.command",
            contains(
                "DRAFTING",
                "REGISTRATION",
                "ASSIGNMENT",
                "ACKNOWLEDGEMENT",
                "RECTIFICATION",
                "LEADER_VISIT",
                "SUBMISSION",
                "TOWNSHIP_CHECK",
                "CLOSURE",
                "REOPENING",
                "ACKNOWLEDGEMENT"))
        .body("items[6].evidence.phase", contains("BEFORE", "AFTER"))
        .body("items[8].actedOn", equalTo("2020-05-21"));
  }

  @Test
  void the_subsidy_service_reads_suspensions_and_nothing_else_of_an_issue() {
    Story story = Story.found(district, 1).registered();
    List<Map<String, Object>> events =
        as("SUBSIDY_SERVICE@" + district.code)
            .get("/api/v1/changes?limit=1000")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("");
    var told = events.stream().filter(e -> e.get("data") != null).toList();
    assertThat(told).extracting(e -> e.get("type")).containsExactly("bangfu.suspension.v1");
    @SuppressWarnings("unchecked")
    var data = (Map<String, Object>) told.get(0).get("data");
    assertThat(data)
        .containsOnlyKeys(
            "id",
            "issueId",
            "issueNo",
            "personId",
            "villageCode",
            "programme",
            "state",
            "demandedOn",
            "liftedOn",
            "reason")
        .containsEntry("issueId", story.id)
        .containsEntry("state", "ACTIVE")
        .containsEntry("programme", "EDU_LIVING")
        .containsEntry("liftedOn", null);
    as(district.audit())
        .get("/api/v1/changes?limit=1000")
        .then()
        .body("findAll { it.data == null }", empty());
    as("SUBSIDY_SERVICE@430799").get("/api/v1/changes").then().body("", empty());
    as(district.office()).get("/api/v1/changes").then().statusCode(403);
  }

  @Test
  void one_day_late_is_late() {
    district.inspectorAtHome(9, null);
    Story story = Story.entered(district, "DISTRICT").passed();
    as(district.office())
        .get("/api/v1/issues/" + story.id + "?asOf=2020-05-18")
        .then()
        .body("deadline.light", equalTo("YELLOW"))
        .body("deadline.overdue", equalTo(false));
    as(district.office())
        .get("/api/v1/issues/" + story.id + "?asOf=2020-05-31")
        .then()
        .body("deadline.light", equalTo("RED"))
        .body("deadline.referralSuggested", equalTo(true));
    story
        .step("OFFICE@" + district.code + "!third", "closure", story.closure("2020-05-22", 9))
        .statusCode(200)
        .body("closedOnTime", equalTo(false))
        .body("deadline.light", nullValue());
  }

  @Test
  void voiding_lifts_what_was_demanded() {
    Story story = Story.found(district, 1).registered();
    story
        .step(
            district.office(),
            "voiding",
            "{\"voidedOn\":\"2020-05-08\",\"reason\":\"NOT_TRUE\",\"explanation\":\"已核实\"}")
        .statusCode(200)
        .body("state", equalTo("VOID"))
        .body("voidReason", equalTo("NOT_TRUE"));
    assertThat(suspensions()).containsExactly("LIFTED 2020-05-06 2020-05-08");
  }

  @Test
  void a_draft_that_is_voided_never_suspended_anything() {
    Story.found(district, 1)
        .step(
            district.office(),
            "voiding",
            "{\"voidedOn\":\"2020-05-08\",\"reason\":\"DUPLICATE\",\"explanation\":\"重复\"}")
        .statusCode(200);
    assertThat(suspensions()).isEmpty();
  }

  @Test
  void the_leader_may_give_more_time_once() {
    Story story = Story.entered(district, "DISTRICT").rectifying();
    String tooLong = "{\"decidedOn\":\"2020-05-10\",\"days\":8,\"reason\":\"雨\"}";
    story
        .step(story.leader(), "extension", tooLong)
        .statusCode(422)
        .body("code", equalTo("EXTENSION_TOO_LONG"));
    story
        .step(story.leader(), "extension", tooLong.replace("8", "7"))
        .statusCode(200)
        .body("deadline.dueOn", equalTo("2020-05-28"))
        .body("deadline.extendedBy", equalTo(7));
    story
        .step(story.leader(), "extension", tooLong.replace("8", "1"))
        .statusCode(409)
        .body("code", equalTo("EXTENDED_ALREADY"));
  }

  @Test
  void a_returned_issue_is_rectified_on() {
    Story story = Story.entered(district, "TOWN").submitted();
    story
        .step(district.office(), "return", "{\"returnedOn\":\"2020-05-18\",\"reason\":\"照片\"}")
        .statusCode(403);
    story
        .step(district.town("t"), "return", "{\"returnedOn\":\"2020-05-18\",\"reason\":\"照片不清\"}")
        .statusCode(200)
        .body("state", equalTo("RECTIFYING"))
        .body("deadline.dueOn", equalTo("2020-05-21"));
    story
        .worked("2020-05-19")
        .step(
            district.town("t2"),
            "township-check",
            "{\"checkedOn\":\"2020-05-20\",\"finding\":\"属实\"}")
        .statusCode(200);
    story
        .step(district.office(), "return", "{\"returnedOn\":\"2020-05-21\",\"reason\":\"抽查不符\"}")
        .statusCode(200)
        .body("state", equalTo("RECTIFYING"));
  }

  private List<String> suspensions() {
    List<Map<String, Object>> items =
        as(district.office())
            .get("/api/v1/suspensions")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items");
    return items.stream()
        .map(s -> s.get("state") + " " + s.get("demandedOn") + " " + s.get("liftedOn"))
        .toList();
  }
}
