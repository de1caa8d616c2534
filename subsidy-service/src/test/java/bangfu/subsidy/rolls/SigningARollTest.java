package bangfu.subsidy.rolls;

import static bangfu.subsidy.As.as;
import static bangfu.subsidy.As.get;
import static bangfu.subsidy.As.post;
import static bangfu.subsidy.Story.SPRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import bangfu.subsidy.Copy;
import bangfu.subsidy.District;
import bangfu.subsidy.Home;
import bangfu.subsidy.Story;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class SigningARollTest {
  private final Copy copy;
  private final District district = new District();
  private final Story story = new Story(district);
  private String run = "";
  private String roll = "";

  SigningARollTest(Copy copy) {
    this.copy = copy;
  }

  @BeforeEach
  void a_roll_of_two_pupils() {
    Home home = new Home(district.village(1));
    home.pupil("2020-SPRING:03");
    home.pupil("2020-SPRING:04");
    Home other = new Home(district.village(2));
    other.pupil("2020-SPRING:03");
    copy.has(home, other);
    run = story.determine(SPRING);
    roll = story.roll(run, 1);
  }

  @Test
  void posted_on_1_june_the_township_may_approve_from_9_june() {
    story
        .publicise(roll, 1, "2020-06-01")
        .statusCode(200)
        .body("state", equalTo("VILLAGE_PUBLIC"))
        .body("earliestAdvance", equalTo("2020-06-09"));
    story
        .approve(district.town(), roll, "township", "2020-06-08")
        .statusCode(422)
        .body("code", equalTo("PUBLICITY_RUNNING"))
        .body("earliest", equalTo("2020-06-09"))
        .body("detail", containsString("2020-06-09"));
    story
        .approve(district.town(), roll, "township", "2020-06-09")
        .statusCode(200)
        .body("state", equalTo("TOWN_OK"))
        .body("townshipApproval.on", equalTo("2020-06-09"));
  }

  @Test
  void a_roll_goes_from_village_to_finance() {
    story.approved(roll, 1);
    get(district.office("AUDIT"), "/rolls/" + roll)
        .statusCode(200)
        .header("ETag", equalTo("\"5\""))
        .body("state", equalTo("FIN_OK"))
        .body("financeApproval.by", containsString("finance"));
    assertThat(
            Copy.count(
                "select count(*) from revision where aggregate = 'roll' and aggregate_id = '"
                    + roll
                    + "'"))
        .isEqualTo(5);
  }

  @Test
  void a_step_that_is_not_next_is_refused() {
    story
        .approve(district.town(), roll, "township", "2020-06-09")
        .statusCode(409)
        .body("code", equalTo("ROLL_STATE"))
        .body("state", equalTo("DRAFT"));
    story.publicise(roll, 1, "2020-06-01").statusCode(200);
    story.publicise(roll, 1, "2020-06-01").statusCode(409).body("code", equalTo("ROLL_STATE"));
    story
        .approve(district.office("FINANCE"), roll, "finance", "2020-06-09")
        .statusCode(409)
        .body("code", equalTo("ROLL_STATE"));
  }

  @Test
  void who_signed_before_cannot_sign_again() {
    String everything = "VILLAGE+TOWN+DEPT+FINANCE@" + district.village(1) + "!one";
    post(everything, "/rolls/" + roll + "/publicity", "{\"postedOn\": \"2020-06-01\"}")
        .statusCode(200);
    story
        .approve(everything, roll, "township", "2020-06-09")
        .statusCode(409)
        .body("code", equalTo("MAKER_IS_CHECKER"));
    story.approve(district.town(), roll, "township", "2020-06-09").statusCode(200);
    // who started the run is a maker too
    story
        .approve(district.office("DEPT"), roll, "department", "2020-06-09")
        .statusCode(409)
        .body("code", equalTo("MAKER_IS_CHECKER"));
  }

  @Test
  void days_do_not_run_backwards_nor_ahead() {
    story
        .publicise(roll, 1, "2020-02-16")
        .statusCode(422)
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
    story.publicise(roll, 1, "2999-01-01").statusCode(422).body("code", equalTo("DATE_IN_FUTURE"));
    story.publicise(roll, 1, "2020-06-01").statusCode(200);
    story.approve(district.town(), roll, "township", "2020-06-20").statusCode(200);
    story
        .approve(district.office("DEPT", 2), roll, "department", "2020-06-19")
        .statusCode(422)
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
  }

  @Test
  void the_notice_shows_counts_and_no_minors() {
    get(district.cadre(1), "/rolls/" + roll + "/notice")
        .statusCode(409)
        .body("code", equalTo("ROLL_STATE"));
    story.publicise(roll, 1, "2020-06-01").statusCode(200);
    get(district.cadre(1), "/rolls/" + roll + "/notice")
        .statusCode(200)
        .body("pupils", equalTo(2))
        .body("total", equalTo("1125.00"))
        .body("groups", hasSize(2))
        .body("lastDay", equalTo("2020-06-08"))
        .body(not(containsString("学生")));
  }

  @Test
  void names_are_for_those_who_handle_the_roll_and_bank_numbers_for_nobody_here() {
    String lines = "/rolls/" + roll + "/lines";
    get(district.cadre(1), lines)
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].personName", containsString("学生"))
        .body(not(containsString("6230580000")));
    get(district.office("AUDIT"), lines).body("items[0].personName", containsString("*"));
  }

  @Test
  void another_village_sees_and_does_nothing() {
    String stranger = district.cadre(2);
    get(stranger, "/rolls/" + roll).statusCode(404).body("code", equalTo("NOT_FOUND"));
    get(stranger, "/rolls/" + roll + "/lines").statusCode(404);
    get(stranger, "/rolls/" + roll + "/notice").statusCode(404);
    get(stranger, "/rolls?runId=" + run)
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].villageCode", equalTo(district.village(2)));
    post(stranger, "/rolls/" + roll + "/publicity", "{\"postedOn\": \"2020-06-01\"}")
        .statusCode(404);
    story.publicise(roll, 1, "2020-06-01").statusCode(200);
    String otherTown = "TOWN@" + district.farVillage().substring(0, 9) + "!far";
    story.approve(otherTown, roll, "township", "2020-06-09").statusCode(404);
    post(district.cadre(1), "/rolls/" + roll + "/township-approval", "{}").statusCode(403);
  }

  @Test
  void the_same_key_signs_once() {
    String path = "/rolls/" + roll + "/publicity";
    String body = "{\"postedOn\": \"2020-06-01\"}";
    String key = UUID.randomUUID().toString();
    post(district.cadre(1), path, body, key).statusCode(200);
    post(district.cadre(1), path, body, key)
        .statusCode(200)
        .header("Idempotent-Replayed", "true")
        .body("state", equalTo("VILLAGE_PUBLIC"));
    as(district.cadre(1))
        .contentType("application/json")
        .body(body)
        .post("/api/v1" + path)
        .then()
        .statusCode(400)
        .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
  }

  @Test
  void an_upheld_objection_stops_its_line_and_the_others_are_paid() {
    story.publicise(roll, 1, "2020-06-01").statusCode(200);
    String line = lineOf("PRIMARY");
    String objection = object(line).statusCode(201).extract().path("id");
    object(line).statusCode(409).body("code", equalTo("LINE_UNDER_OBJECTION"));
    decide(objection, true).statusCode(200).body("state", equalTo("UPHELD"));
    decide(objection, true).statusCode(409).body("code", equalTo("OBJECTION_STATE"));
    get(district.cadre(1), "/rolls/" + roll)
        .body("lineCount", equalTo(1))
        .body("total", equalTo("625.00"));
    get(district.cadre(1), "/rolls/" + roll + "/lines")
        .body("items.findAll { it.hold == 'STOPPED' }.stopReason[0]", equalTo("已转学"));
    story.signed(roll, "2020-06-09");
    story
        .draw(roll)
        .statusCode(201)
        .body("lineCount", equalTo(1))
        .body("total", equalTo("625.00"))
        .body("leftOut.stopped", equalTo(1));
  }

  @Test
  void a_dismissed_objection_releases_its_line_to_a_later_batch() {
    story.publicise(roll, 1, "2020-06-01").statusCode(200);
    String objection = object(lineOf("PRIMARY")).statusCode(201).extract().path("id");
    story.signed(roll, "2020-06-09");
    story
        .draw(roll)
        .statusCode(201)
        .body("total", equalTo("625.00"))
        .body("leftOut.held", equalTo(1));
    decide(objection, false).statusCode(200).body("state", equalTo("DISMISSED"));
    story.draw(roll).statusCode(201).body("total", equalTo("500.00"));
    story.draw(roll).statusCode(422).body("code", equalTo("NOTHING_TO_PAY"));
  }

  @Test
  void an_objection_needs_a_posted_roll_a_line_of_it_and_another_judge() {
    String line = lineOf("PRIMARY");
    object(line).statusCode(409).body("code", equalTo("ROLL_STATE"));
    story.publicise(roll, 1, "2020-06-01").statusCode(200);
    object(UUID.randomUUID().toString()).statusCode(422).body("code", equalTo("UNKNOWN_LINE"));
    String both = "TOWN@" + district.village(1).substring(0, 9) + "!both";
    String objection =
        post(both, "/rolls/" + roll + "/objections", objection(line)).extract().path("id");
    post(both, "/objections/" + objection + "/decision", decision(true))
        .statusCode(409)
        .body("code", equalTo("MAKER_IS_CHECKER"));
    String otherTown = "TOWN@" + district.farVillage().substring(0, 9) + "!far";
    post(otherTown, "/objections/" + objection + "/decision", decision(true)).statusCode(404);
  }

  @Test
  void a_line_that_is_in_a_batch_cannot_be_held() {
    story.approved(roll, 1);
    story.draw(roll).statusCode(201);
    object(lineOf("PRIMARY")).statusCode(409).body("code", equalTo("LINE_IN_BATCH"));
  }

  @Test
  void the_database_skips_no_step_and_keeps_the_total() {
    assertThatThrownBy(
            () -> Copy.execute("update roll set state = 'FIN_OK' where id = '" + roll + "'"))
        .hasMessageContaining("does not go from DRAFT to FIN_OK");
    assertThatThrownBy(
            () -> Copy.execute("update roll set total_fen = 1 where id = '" + roll + "'"))
        .hasMessageContaining("is not the sum of its lines");
    assertThatThrownBy(
            () ->
                Copy.execute(
                    "update roll_line set hold = 'HELD' where roll_id = '"
                        + roll
                        + "'; update roll_line set hold = 'STOPPED', stop_reason = 'x' where roll_id = '"
                        + roll
                        + "'"))
        .hasMessageContaining("is not the sum of its lines");
    story.publicise(roll, 1, "2020-06-01").statusCode(200);
    assertThatThrownBy(
            () ->
                Copy.execute(
                    "update roll set state = 'TOWN_OK', town_on = '2020-06-09', town_by = posted_by,"
                        + " town_at = now() where id = '"
                        + roll
                        + "'"))
        .hasMessageContaining("roll_maker_is_not_checker");
    assertThatThrownBy(
            () ->
                Copy.execute(
                    "update roll set state = 'TOWN_OK', town_on = '2020-06-08', town_by = 'x',"
                        + " town_at = now() where id = '"
                        + roll
                        + "'"))
        .hasMessageContaining("publicity_has_run");
  }

  @Test
  void the_database_grants_nobody_twice() {
    assertThatThrownBy(
            () ->
                Copy.execute(
                    "set session_replication_role = replica; insert into roll_line (roll_id,"
                        + " determination_line_id, programme, term, village_code, person_id,"
                        + " person_name, person_hash, household_id, household_no, school_stage,"
                        + " amount_fen) select roll_id, uuidv7(), programme, term, village_code,"
                        + " uuidv7(), person_name, person_hash, household_id, household_no,"
                        + " school_stage, amount_fen from roll_line where roll_id = '"
                        + roll
                        + "'"))
        .hasMessageContaining("granted_once");
  }

  private String lineOf(String stage) {
    return get(district.cadre(1), "/rolls/" + roll + "/lines")
        .body("next", nullValue())
        .extract()
        .path("items.find { it.stage == '" + stage + "' }.id");
  }

  private io.restassured.response.ValidatableResponse object(String line) {
    return post(district.cadre(1), "/rolls/" + roll + "/objections", objection(line));
  }

  private static String objection(String line) {
    return "{\"lineId\": \"" + line + "\", \"raisedOn\": \"2020-06-03\", \"text\": \"该生已转学\"}";
  }

  private io.restassured.response.ValidatableResponse decide(String objection, boolean upheld) {
    return post(district.town(), "/objections/" + objection + "/decision", decision(upheld));
  }

  private static String decision(boolean upheld) {
    return "{\"upheld\": " + upheld + ", \"decidedOn\": \"2020-06-05\", \"reason\": \"已转学\"}";
  }
}
