package bangfu.inspection;

import static bangfu.inspection.Http.as;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** An issue on its way through the ledger, one step after the other. */
public final class Story {
  public static final String BEFORE =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  public static final String AFTER =
      "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752";

  public final District district;
  public final String id;

  private Story(District district, String id) {
    this.district = district;
    this.id = id;
  }

  /** An issue of village 1 as the office enters it, reported on 2020-05-06. */
  public static Story entered(District district, String source) {
    return new Story(
        district,
        as(district.office())
            .body(
                """
        {"source": "%s", "reportedOn": "2020-05-06", "villageCode": "%s",
         "category": "VILLAGE_INFRASTRUCTURE", "severity": "NORMAL", "description": "道路损毁"}
        """
                    .formatted(source, district.village(1)))
            .post("/api/v1/issues")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** A finding of an inspector that asks to suspend a pupil's payments. */
  public static Story found(District district, int inspector) {
    UUID household = district.household(1, "NOT_EXITED");
    district.withInspectors(inspector);
    String draw = district.draw(district.campaign());
    String item = as(district.office()).get("/api/v1/draws/" + draw + "/items").path("items[0].id");
    String who =
        as(district.office())
            .get("/api/v1/draws/" + draw + "/items")
            .path("items[0].inspectorStaffNo");
    String visit =
        as(district.inspector(who))
            .body(visit(item, "2020-05-06"))
            .post("/api/v1/visits")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String issue =
        as(district.inspector(who))
            .body(
                """
        {"category": "EDUCATION", "severity": "NORMAL", "description": "生活补助重复申报",
         "personId": "%s", "demand": {"kind": "SUSPEND_PAYMENT", "programme": "EDU_LIVING"}}
        """
                    .formatted(district.member(household)))
            .post("/api/v1/visits/" + visit + "/findings")
            .then()
            .statusCode(201)
            .extract()
            .path("issueId");
    return new Story(district, issue);
  }

  public static String visit(String item, String day) {
    return """
        {"drawItemId": "%s", "visitedOn": "%s", "householdPresent": true, "signed": true,
         "answers": [{"code": "SAFE_HOUSE", "answer": "YES"}, {"code": "AID_RECEIVED", "answer": "NO"}]}
        """
        .formatted(item, day);
  }

  /** One step on the issue's present version. */
  public ValidatableResponse step(String who, String name, String body) {
    return step(who, name, body, etag());
  }

  public ValidatableResponse step(String who, String name, String body, String ifMatch) {
    return as(who)
        .header("If-Match", ifMatch)
        .body(body)
        .post("/api/v1/issues/" + id + "/" + name)
        .then();
  }

  public String etag() {
    return show().header("ETag");
  }

  public Response show() {
    return as(district.office()).get("/api/v1/issues/" + id);
  }

  public Story registered() {
    step(district.secondOffice(), "registration", "{\"registeredOn\":\"2020-05-06\"}")
        .statusCode(200);
    return this;
  }

  public Story assigned() {
    registered()
        .step(
            district.office(),
            "assignment",
            """
        {"notifiedOn":"2020-05-06","responsibleUnit":"村委会","goal":"修复"}""")
        .statusCode(200);
    return this;
  }

  public Story rectifying() {
    assigned().received();
    return this;
  }

  public Story received() {
    step(leader(), "acknowledgement", "{\"receivedOn\":\"2020-05-06\"}").statusCode(200);
    return this;
  }

  public Story submitted() {
    rectifying().worked("2020-05-12");
    return this;
  }

  /** Measure, visit of the leader, submission, all on one day. */
  public Story worked(String day) {
    step(district.villager(1), "rectification", "{\"doneOn\":\"" + day + "\",\"measure\":\"已修\"}")
        .statusCode(200);
    step(leader(), "leader-visit", "{\"visitedOn\":\"" + day + "\",\"summary\":\"到村督促\"}")
        .statusCode(200);
    step(district.villager(1), "submission", submission(day)).statusCode(200);
    return this;
  }

  public Story passed() {
    submitted()
        .step(
            district.town("checker-" + district.code),
            "township-check",
            "{\"checkedOn\":\"2020-05-18\",\"finding\":\"属实\"}")
        .statusCode(200);
    return this;
  }

  public Story closed(String day) {
    passed().step(district.secondOffice(), "closure", closure(day, 9)).statusCode(200);
    return this;
  }

  public String closure(String day, int inspector) {
    return """
        {"closedOn":"%s","siteInspectorStaffNo":"%s","siteCheckedOn":"2020-05-18"}
        """
        .formatted(day, district.staff(inspector));
  }

  public static String submission(String day) {
    return """
        {"submittedOn":"%s","summary":"已修","householdConfirmed":true,"evidence":[
          {"phase":"BEFORE","sha256":"%s","description":"整改前"},
          {"phase":"AFTER","sha256":"%s","description":"整改后"}]}
        """
        .formatted(day, BEFORE, AFTER);
  }

  public String leader() {
    return district.leader(district.leaderNo(1));
  }
}
