package bangfu.household.leads;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Scope;
import bangfu.commons.value.DivisionCode;
import bangfu.household.Facts;
import bangfu.household.Stored;
import bangfu.household.lifecycle.Case;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class LeadsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String DAY = "2020-09-30";
  private static final String VILLAGE = "430511203520";
  private static final String CADRE = "VILLAGE@" + VILLAGE;
  private static final String TOWN = "TOWN@430511203";

  /** An office whose token covers one village only, so that its sweep does too. */
  private static final String OFFICE = "OFFICE@" + VILLAGE;

  private static final String FINDING = "{\"confirmed\":true,\"finding\":\"入户核实\"}";
  private static final String DISMISSED = "{\"outcome\":\"DISMISSED\",\"reason\":\"已搬离\"}";
  private static final String CORRECTED = "{\"outcome\":\"CORRECTED\",\"reason\":\"已更正\"}";

  @Inject LeadFollowing following;
  @Inject Sweeps sweeps;
  @Inject CurrentCaller caller;

  @Test
  void a_sweep_raises_a_lead_once_however_often_it_runs() {
    String household = inDangerousHouse("D");
    sweep(DAY);
    JsonPath lead = onlyLead(household);
    assertThat(lead.getString("rule")).isEqualTo("DANGEROUS_HOUSE");
    assertThat(lead.getString("kind")).isEqualTo("EARLY_WARNING");
    assertThat(lead.getString("severity")).isEqualTo("ERROR");
    assertThat(lead.getString("state")).isEqualTo("OPEN");
    assertThat(lead.getString("memberId")).isNull();
    assertThat(lead.getString("villageCode")).isEqualTo(VILLAGE);
    assertThat(lead.getString("raisedOn")).isEqualTo(DAY);
    assertThat(lead.getString("dueOn")).isEqualTo("2020-10-07");
    assertThat(lead.getBoolean("overdue")).isTrue();
    assertThat(lead.getString("reasons[0].code")).isEqualTo("DANGEROUS_HOUSE");
    assertThat(lead.getString("reasons[0].value")).isEqualTo("grade D");
    sweep(DAY);
    assertThat(onlyLead(household).getLong("version")).isEqualTo(1);
  }

  @Test
  void two_sweeps_at_once_raise_one_lead() {
    String household = inDangerousHouse("C");
    String one = asked(OFFICE, DAY);
    String other = asked("OFFICE@" + VILLAGE + "!second", DAY);
    ended(OFFICE, one);
    ended("OFFICE@" + VILLAGE + "!second", other);
    assertThat(onlyLead(household).getLong("version")).isEqualTo(1);
  }

  @Test
  void a_change_raises_a_lead_and_its_remedy_makes_it_vanish() {
    String household = inDangerousHouse("C");
    follow();
    JsonPath lead = onlyLead(household);
    assertThat(lead.getString("state")).isEqualTo("OPEN");
    assertThat(lead.getBoolean("overdue")).isFalse();
    renovated(household);
    follow();
    JsonPath after = onlyLead(household);
    assertThat(after.getString("state")).isEqualTo("VANISHED");
    assertThat(after.getString("causeGoneOn")).isEqualTo(after.getString("raisedOn"));
    act(CADRE, after, "verification", FINDING)
        .statusCode(409)
        .body("code", equalTo("LEAD_STATE"))
        .body("state", equalTo("VANISHED"));
    as(CADRE)
        .get("/api/v1/lead-rules")
        .then()
        .statusCode(200)
        .body("completeAsOf", notNullValue())
        .body("rules", hasSize(LeadRule.values().length))
        .body("rules.find { it.code == 'WAGE_IMPLAUSIBLE' }.severity", equalTo("WARNING"));
  }

  @Test
  void the_village_verifies_and_somebody_else_closes() {
    JsonPath lead = raised("D");
    act(CADRE, lead, "closing", DISMISSED).statusCode(403);
    act(TOWN, lead, "verification", FINDING).statusCode(403);
    act(TOWN, lead, "closing", DISMISSED).statusCode(409).body("code", equalTo("LEAD_STATE"));
    act(CADRE, lead, "verification", FINDING)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("VERIFIED"))
        .body("overdue", equalTo(false))
        .body("verification.confirmed", equalTo(true))
        .body("verification.finding", equalTo("入户核实"));
    act(TOWN, lead, "closing", DISMISSED).statusCode(412);
    JsonPath verified = read(lead);
    act(TOWN, verified, "closing", DISMISSED)
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("state", equalTo("DISMISSED"))
        .body("closing.reason", equalTo("已搬离"))
        .body("closing.proceedingId", nullValue());
    act(TOWN, read(lead), "closing", DISMISSED).statusCode(409);
  }

  @Test
  void who_verified_a_lead_does_not_close_it() {
    JsonPath lead = raised("D");
    String both = "VILLAGE+TOWN@" + VILLAGE + "!both";
    act(both, lead, "verification", FINDING).statusCode(200);
    act(both, read(lead), "closing", DISMISSED)
        .statusCode(409)
        .body("code", equalTo("MAKER_IS_CHECKER"));
  }

  @Test
  void a_dismissed_lead_comes_back_for_other_reasons_only() {
    JsonPath lead = raised("C");
    act(CADRE, lead, "verification", FINDING).statusCode(200);
    act(TOWN, read(lead), "closing", DISMISSED).statusCode(200);
    String household = lead.getString("householdId");
    sweep(DAY);
    assertThat(states(household)).containsExactly("DISMISSED");
    Facts.record(household, "update housing_certificate set grade = 'D' where household_id = :h");
    sweep(DAY);
    assertThat(states(household)).containsExactly("DISMISSED", "OPEN");
  }

  @Test
  void a_lead_is_corrected_once_its_cause_is_gone() {
    JsonPath lead = raised("D");
    act(CADRE, lead, "verification", FINDING).statusCode(200);
    act(TOWN, read(lead), "closing", CORRECTED)
        .statusCode(409)
        .body("code", equalTo("CAUSE_STILL_THERE"));
    renovated(lead.getString("householdId"));
    act(TOWN, read(lead), "closing", CORRECTED)
        .statusCode(200)
        .body("state", equalTo("CORRECTED"))
        .body("causeGoneOn", notNullValue());
  }

  @Test
  void a_verified_lead_whose_cause_is_gone_waits_to_be_closed() {
    JsonPath lead = raised("D");
    act(CADRE, lead, "verification", FINDING).statusCode(200);
    renovated(lead.getString("householdId"));
    sweep(LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString());
    JsonPath after = read(lead);
    assertThat(after.getString("state")).isEqualTo("VERIFIED");
    assertThat(after.getString("causeGoneOn")).isNotNull();
    act(TOWN, after, "closing", CORRECTED).statusCode(200);
  }

  @Test
  void a_warning_ends_as_a_case_of_monitoring_and_a_slip_does_not() {
    JsonPath lead = raised("D");
    String proceeding = monitoring(lead.getString("householdId"), "MONITORING", "RUNNING");
    String asCase = asCase(proceeding);
    act(CADRE, lead, "verification", FINDING).statusCode(200);
    act(TOWN, read(lead), "closing", "{\"outcome\":\"CASE\",\"reason\":\"x\"}")
        .statusCode(400)
        .body("errors.pointer", contains("/proceedingId"));
    act(TOWN, read(lead), "closing", asCase.replace("CASE", "DISMISSED")).statusCode(400);
    act(TOWN, read(lead), "closing", asCase)
        .statusCode(200)
        .body("state", equalTo("CASE"))
        .body("closing.proceedingKind", equalTo("MONITORING"))
        .body("closing.proceedingId", equalTo(proceeding));
    sweep(DAY);
    assertThat(states(lead.getString("householdId"))).containsExactly("CASE");

    JsonPath slip = slip();
    act(CADRE, slip, "verification", FINDING).statusCode(200);
    act(TOWN, read(slip), "closing", asCase)
        .statusCode(422)
        .body("code", equalTo("NO_CASE_OF_QUALITY"));
  }

  @Test
  void a_case_is_a_proceeding_of_monitoring_of_the_same_household() {
    JsonPath lead = raised("D");
    String household = lead.getString("householdId");
    String neighbours = raised("D").getString("householdId");
    act(CADRE, lead, "verification", FINDING).statusCode(200);
    for (String wrong :
        List.of(
            UUID.randomUUID().toString(),
            monitoring(neighbours, "MONITORING", "RUNNING"),
            monitoring(household, "EXIT", "COMPLETED"),
            monitoring(household, "MONITORING", "ENDED"))) {
      act(TOWN, read(lead), "closing", asCase(wrong))
          .statusCode(422)
          .body("code", equalTo("NO_SUCH_CASE"));
    }
    String completed = monitoring(household, "MONITORING", "COMPLETED");
    act(TOWN, read(lead), "closing", asCase(completed)).statusCode(200);
  }

  @Test
  void steps_want_a_version_a_key_and_a_day_that_fits() {
    JsonPath lead = raised("D");
    String path = "/api/v1/leads/" + lead.getString("id") + "/verification";
    posting(CADRE).body(FINDING).post(path).then().statusCode(428);
    as(CADRE)
        .contentType("application/json")
        .header("If-Match", "\"1\"")
        .body(FINDING)
        .post(path)
        .then()
        .statusCode(400)
        .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    act(CADRE, lead, "verification", "{\"finding\":\" \"}")
        .statusCode(400)
        .body("errors.pointer", contains("/confirmed", "/finding"));
    act(CADRE, lead, "verification", dated("2020-09-29"))
        .statusCode(422)
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
    act(CADRE, lead, "verification", dated("2999-01-01"))
        .statusCode(422)
        .body("code", equalTo("DATE_IN_FUTURE"));
    String key = UUID.randomUUID().toString();
    keyed(lead, key).statusCode(200).body("verification.verifiedOn", equalTo("2020-10-03"));
    keyed(lead, key).statusCode(200).header("Idempotent-Replayed", "true").header("ETag", "\"2\"");
    act(TOWN, read(lead), "closing", DISMISSED.replace("}", ",\"closedOn\":\"2020-10-02\"}"))
        .statusCode(422)
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
  }

  @Test
  void of_eight_who_verify_at_once_one_succeeds() throws Exception {
    JsonPath lead = raised("D");
    String token = Tokens.as(CADRE);
    Callable<Integer> verification =
        () ->
            RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .body(FINDING)
                .post("/api/v1/leads/" + lead.getString("id") + "/verification")
                .statusCode();
    var threads = Executors.newFixedThreadPool(8);
    int good = 0;
    for (var answer : threads.invokeAll(Collections.nCopies(8, verification))) {
      assertThat(answer.get()).isIn(200, 412);
      good += answer.get() == 200 ? 1 : 0;
    }
    threads.shutdown();
    assertThat(good).isEqualTo(1);
  }

  @Test
  void leads_are_listed_by_what_is_asked_and_nobody_sees_another_villages() {
    JsonPath lead = raised("D");
    String household = lead.getString("householdId");
    JsonPath slip = slip();
    as(CADRE)
        .get("/api/v1/leads?overdue=true&severity=ERROR&state=OPEN&rule=DANGEROUS_HOUSE&limit=500")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(lead.getString("id")))
        .body("items.rule", everyItem(equalTo("DANGEROUS_HOUSE")));
    as(CADRE)
        .get("/api/v1/leads?severity=WARNING&limit=500")
        .then()
        .body("items.id", hasItem(slip.getString("id")))
        .body("items.id", not(hasItem(lead.getString("id"))));
    as(TOWN)
        .get("/api/v1/leads?villageCode=430511203000&householdId=" + household)
        .then()
        .body("items.id", contains(lead.getString("id")));
    as(CADRE)
        .get("/api/v1/leads?overdue=false&householdId=" + household)
        .then()
        .body("items", hasSize(0));
    as(CADRE).get("/api/v1/leads?limit=1").then().body("next", notNullValue());
    as("VILLAGE@430511203521")
        .get("/api/v1/leads?householdId=" + household)
        .then()
        .body("items", hasSize(0));
    String one = "/api/v1/leads/" + lead.getString("id");
    as("VILLAGE@430511203521").get(one).then().statusCode(404);
    act("VILLAGE@430511203521", lead, "verification", FINDING).statusCode(404);
    act("TOWN@430511004", lead, "closing", DISMISSED).statusCode(404);
    as("FINANCE@430511").get(one).then().statusCode(403);
    as("FINANCE@430511").get("/api/v1/leads").then().statusCode(403);
    as("FINANCE@430511").get("/api/v1/lead-rules").then().statusCode(403);
    as(CADRE).get("/api/v1/leads?village=" + VILLAGE).then().statusCode(400);
    as(CADRE).header("If-None-Match", "\"1\"").get(one).then().statusCode(304);
    RestAssured.get(one).then().statusCode(401);
  }

  @Test
  void only_the_district_office_asks_for_sweeps_and_of_no_day_to_come() {
    String today = "{\"asOf\":null}";
    posting(TOWN).body(today).post("/api/v1/lead-sweeps").then().statusCode(403);
    posting(OFFICE)
        .body("{\"asOf\":\"2999-01-01\"}")
        .post("/api/v1/lead-sweeps")
        .then()
        .statusCode(422)
        .body("code", equalTo("DATE_IN_FUTURE"));
    posting(OFFICE).body("{\"day\":1}").post("/api/v1/lead-sweeps").then().statusCode(400);
  }

  @Test
  void a_night_is_swept_once_and_goes_on_where_it_was() throws Exception {
    LocalDate night = LocalDate.of(2019, 9, 30);
    Scope village = Scope.of(List.of(new DivisionCode(VILLAGE)));
    String household = inDangerousHouse("D", "2019-05-20");
    inTransaction(() -> sweeps.askForNight(night));
    inTransaction(() -> sweeps.askForNight(night));
    int rounds = 0;
    while (round(night, village)) {
      rounds++;
    }
    assertThat(rounds).isPositive();
    assertThat(onlyLead(household).getString("raisedOn")).isEqualTo("2019-09-30");
    inTransaction(() -> sweeps.askForNight(night));
    assertThat(round(night, village)).as("swept already").isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"VANISHED", "VERIFIED", "CORRECTED", "OPEN"})
  void the_database_refuses_moves_that_are_not_in_the_table(String to) {
    JsonPath lead = raised("D");
    act(CADRE, lead, "verification", FINDING).statusCode(200);
    act(TOWN, read(lead), "closing", DISMISSED).statusCode(200);
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    Facts.ofVillage(
                        VILLAGE,
                        "update lead set state = '"
                            + to
                            + "' where id = '"
                            + lead.getString("id")
                            + "'")))
        .hasRootCauseInstanceOf(java.sql.SQLException.class);
  }

  @ParameterizedTest
  @CsvSource({"closed_by = verified_by", "due_on = raised_on - 1", "verified_on = raised_on - 1"})
  void the_database_holds_what_the_steps_hold(String change) {
    JsonPath lead = raised("D");
    act(CADRE, lead, "verification", FINDING).statusCode(200);
    act(TOWN, read(lead), "closing", DISMISSED).statusCode(200);
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    Facts.ofVillage(
                        VILLAGE,
                        "update lead set " + change + " where id = '" + lead.get("id") + "'")))
        .hasRootCauseInstanceOf(java.sql.SQLException.class);
  }

  private boolean round(LocalDate night, Scope scope) throws Exception {
    return caller.as(
        Caller.service("test"),
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      var sweep = sweeps.ofNight(night);
                      sweep.ifPresent(s -> sweeps.next(s, scope));
                      return sweep.isPresent();
                    }));
  }

  private void inTransaction(Runnable work) throws Exception {
    caller.as(
        Caller.service("test"),
        () -> {
          QuarkusTransaction.requiringNew().run(work);
          return true;
        });
  }

  private void follow() {
    boolean end = false;
    while (!end) {
      end = following.follow();
    }
  }

  /** A lead of a household in a dangerous house, raised on {@link #DAY}. */
  private static JsonPath raised(String grade) {
    String household = inDangerousHouse(grade);
    sweep(DAY);
    return onlyLead(household);
  }

  /** A lead of quality: a wage of 99 yuan. */
  private static JsonPath slip() {
    String household = Stored.id(Stored.family(VILLAGE));
    Facts.record(
        household,
        "insert into income (household_id, village_code, period_kind, period, wage, business,"
            + " property, cost, family_size, source, declared_on, recorded_by) values (:h, :v,"
            + " 'YEAR', '[2018-10-01,2019-10-01)', 9900, 0, 0, 0, 2, '入户', '2019-10-15', 'test')");
    sweep(DAY);
    return onlyLead(household);
  }

  private static String inDangerousHouse(String grade) {
    return inDangerousHouse(grade, "2020-05-20");
  }

  private static String inDangerousHouse(String grade, String certifiedOn) {
    String household = Stored.id(Stored.family(VILLAGE));
    Facts.record(
        household,
        "insert into housing_certificate (household_id, village_code, dwelling, grade,"
            + " certified_on, source, recorded_by) values (:h, :v, 'OWN_HOUSE', '"
            + grade
            + "', '"
            + certifiedOn
            + "', '住建局', 'test')");
    return household;
  }

  private static void renovated(String household) {
    Facts.record(
        household,
        "update housing_certificate set accepted_on = '2020-11-01' where household_id = :h");
  }

  private static void sweep(String day) {
    ended(OFFICE, asked(OFFICE, day));
  }

  private static String asked(String who, String day) {
    return posting(who)
        .body("{\"asOf\":\"" + day + "\"}")
        .post("/api/v1/lead-sweeps")
        .then()
        .statusCode(202)
        .body("asOf", equalTo(day))
        .extract()
        .header("Location");
  }

  private static void ended(String who, String operation) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      String path = operation.substring(operation.indexOf("/api/"));
      JsonPath now = as(who).get(path).then().statusCode(200).extract().jsonPath();
      if (now.get("finishedAt") != null) {
        assertThat(now.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(now.getLong("progress.done")).isPositive();
        return;
      }
      pause();
    }
    throw new AssertionError("The sweep does not end");
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonPath onlyLead(String household) {
    String id =
        as(CADRE)
            .get("/api/v1/leads?householdId=" + household)
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    return as(CADRE).get("/api/v1/leads/" + id).then().statusCode(200).extract().jsonPath();
  }

  private static List<String> states(String household) {
    return as(CADRE).get("/api/v1/leads?householdId=" + household).path("items.state");
  }

  private static JsonPath read(JsonPath lead) {
    return as(CADRE).get("/api/v1/leads/" + lead.getString("id")).jsonPath();
  }

  private static String dated(String day) {
    return FINDING.replace("}", ",\"verifiedOn\":\"" + day + "\"}");
  }

  private static ValidatableResponse keyed(JsonPath lead, String key) {
    return as(CADRE)
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .header("If-Match", "\"1\"")
        .body(dated("2020-10-03"))
        .post("/api/v1/leads/" + lead.getString("id") + "/verification")
        .then();
  }

  private static ValidatableResponse act(String who, JsonPath lead, String step, String body) {
    return posting(who)
        .header("If-Match", "\"" + lead.getLong("version") + "\"")
        .body(body)
        .post("/api/v1/leads/" + lead.getString("id") + "/" + step)
        .then();
  }

  private static String asCase(String proceeding) {
    return "{\"outcome\":\"CASE\",\"reason\":\"纳入监测\",\"proceedingId\":\"" + proceeding + "\"}";
  }

  /** A proceeding of the household as it stands on file; answers its id. */
  private static String monitoring(String household, String kind, String state) {
    String id = UUID.randomUUID().toString();
    Case.change(
        "insert into proceeding (id, kind, definition_id, household_id, village_code, opened_on,"
            + " opened_by, particulars, state, ended_on, ending, ending_reason, applicant_told_on,"
            + " ended_by, ended_at) select ?::uuid, d.kind, d.id, h.id, h.village_code,"
            + " date '2020-10-01', 'test', '{}', s.state,"
            + " case when s.state <> 'RUNNING' then date '2020-10-02' end,"
            + " case when s.state = 'ENDED' then 'WITHDRAWN' end,"
            + " case when s.state = 'ENDED' then 'test' end,"
            + " case when s.state = 'ENDED' then date '2020-10-02' end,"
            + " case when s.state = 'ENDED' then 'test' end,"
            + " case when s.state = 'ENDED' then now() end"
            + " from household h, procedure_definition d, (select ?::text as state) s"
            + " where h.id = ?::uuid and d.kind = ? and d.valid @> date '2020-10-01'",
        id,
        state,
        household,
        kind);
    return id;
  }
}
