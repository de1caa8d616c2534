package bangfu.household.lifecycle;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;

import bangfu.commons.persistence.DatabaseErrors;
import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Stored;
import bangfu.testsupport.Databases;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proceeding, and the people who take its steps. */
public final class Case {
  public static final String SHA = "\"" + "9f86d081".repeat(8) + "\"";

  private final String village;
  private final String id;

  private Case(String village, String id) {
    this.village = village;
    this.id = id;
  }

  public static String village(String code) {
    return "VILLAGE@" + code + "!vc-" + code;
  }

  public static String team(String code) {
    return "TEAM@" + code + "!team-" + code;
  }

  public static final String TOWN = "TOWN@430511203!town-lifecycle";
  public static final String OFFICE = "OFFICE@430511!office-lifecycle";
  public static final String DEPT = "DEPT@430511!dept-lifecycle";
  public static final String GOVERNMENT = "OFFICE@430511!government-lifecycle";

  /** The id of a household that was never registered. */
  public static String stranger(String village, String... changes) {
    String number = number(village);
    var head = Csv.head(number, People.born("19700101"), changes);
    head.put("kind", "NON_REGISTERED");
    head.put("attribute", "");
    head.put("identifiedOn", "");
    head.put("mainCause", "");
    return stored(village, number, Csv.households(head));
  }

  /** The id of a household of one that has not exited. */
  public static String poor(String village) {
    String number = number(village);
    return stored(village, number, Csv.households(Csv.head(number, People.born("19700101"))));
  }

  /** The id of a household of one that exited in 2018. */
  public static String exited(String village) {
    String number = number(village);
    var head = Csv.head(number, People.born("19700101"), "exitedOn", "2018-12-31");
    return stored(village, number, Csv.households(head));
  }

  private static String stored(String village, String number, String households) {
    Handed.committed("OFFICE@430511", "villages", Csv.village(village));
    Handed.committed("OFFICE@430511", "households", households);
    return Stored.id(number);
  }

  public static String number(String village) {
    synchronized (System.getProperties()) {
      int next = Integer.getInteger("bangfu.test.cases", 0) + 1;
      System.setProperty("bangfu.test.cases", Integer.toString(next));
      return village + String.format("%04d", 5000 + next);
    }
  }

  /** Everything that exit asks for, in the first half of 2020. */
  public static void meetsTheConditions(String household) {
    change(
        "insert into income (household_id, village_code, period_kind, period, wage, business, property,"
            + " cost, family_size, source, declared_on, recorded_by) select id, village_code, 'YEAR',"
            + " daterange('2018-10-01', '2019-10-01'), 1800000, 0, 0, 0, 1, 'test', '2019-10-05', 'test'"
            + " from household where id = ?::uuid",
        household);
    change(
        "insert into housing_certificate (household_id, village_code, dwelling, grade, certified_on,"
            + " source, recorded_by) select id, village_code, 'OWN_HOUSE', 'A', '2019-06-01', 'test',"
            + " 'test' from household where id = ?::uuid",
        household);
    change(
        "insert into safeguard_survey (household_id, village_code, surveyed_on, staple_short,"
            + " protein_available, seasonal_clothes, bedding, shoes, water_litres_per_day, water_impure,"
            + " water_test_failed, water_round_trip_minutes, water_distance_metres,"
            + " water_height_metres, water_guarantee_percent, source, recorded_by)"
            + " select id, village_code, '2020-01-10', false, true, true, true, true, 40, false, false,"
            + " 5, 100, 10, 98, 'test', 'test' from household where id = ?::uuid",
        household);
    change(
        "insert into insurance (member_id, village_code, year, kind, source) select id, village_code,"
            + " 2020, 'RESIDENT', 'test' from member where household_id = ?::uuid",
        household);
    change(
        "insert into health_record (member_id, village_code, file_on, doctor, contracted_on, source)"
            + " select id, village_code, '2018-01-01', '示例医生', '2018-01-01', 'test' from member"
            + " where household_id = ?::uuid",
        household);
  }

  /** As a superuser, past the service. */
  public static void change(String sql, @Nullable Object... arguments) {
    try (Connection superuser = Databases.superuser("household");
        var statement = superuser.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(
          DatabaseErrors.violatedConstraint(e).orElse(e.getMessage()), e);
    }
  }

  public static ValidatableResponse opening(String who, String body) {
    return posting(who).body(body).post("/api/v1/proceedings").then();
  }

  public static Case identification(String village, String household) {
    return open(
        village,
        """
        {"kind":"IDENTIFICATION","householdId":"%s","openedOn":"2020-04-01","mainCause":"01",
         "otherCauses":["07"]}"""
            .formatted(household));
  }

  public static Case exit(String village, String household) {
    return open(
        village,
        """
        {"kind":"EXIT","householdId":"%s","openedOn":"2020-05-20"}"""
            .formatted(household));
  }

  public static Case monitoring(String village, String household, String kind, String day) {
    return open(
        village,
        """
        {"kind":"MONITORING","householdId":"%s","openedOn":"%s","monitorKind":"%s","risks":["01"]}"""
            .formatted(household, day, kind));
  }

  public static Case open(String village, String body) {
    String id = opening(village(village), body).statusCode(201).extract().path("id");
    return new Case(village, id);
  }

  public String id() {
    return id;
  }

  /** Takes a step by whoever of its village it is up to. */
  public Case village(String type, String step, String day, String more) {
    return take(village(village), type, step, day, more);
  }

  public Case take(String who, String type, String step, String day, String more) {
    tries(who, type, step, day, more).statusCode(200);
    return this;
  }

  public Case take(String who, String type, String step, String day) {
    return take(who, type, step, day, "");
  }

  public ValidatableResponse tries(String who, String type, String step, String day, String more) {
    return post(who, "/steps", act(type, step, day, more), etag());
  }

  public ValidatableResponse tries(String who, String type, String step, String day) {
    return tries(who, type, step, day, "");
  }

  public ValidatableResponse ending(String who, String kind, String day) {
    String body =
        """
        {"kind":"%s","endedOn":"%s","reason":"示例原因","applicantToldOn":"%s","evidence":[%s]}"""
            .formatted(kind, day, day, SHA);
    return post(who, "/ending", body, etag());
  }

  public ValidatableResponse post(String who, String path, String body, String etag) {
    return posting(who)
        .header("If-Match", etag)
        .body(body)
        .post("/api/v1/proceedings/" + id + path)
        .then();
  }

  public static String act(String type, String step, String day, String more) {
    String extra =
        switch (type) {
          case "SIGNATURE" -> ",\"signedBy\":\"HEAD\",\"authorisation\":" + SHA;
          case "VOTE" -> ",\"eligible\":30,\"present\":24,\"inFavour\":20,\"against\":4";
          case "COMPARISON" -> ",\"outcome\":\"CLEAR\",\"registers\":[\"不动产\"]";
          case "HOME_CHECK" -> ",\"checkers\":[\"VC-0001\",\"TM-0001\"]";
          default -> "";
        };
    return "{\"type\":\"%s\",\"step\":\"%s\",\"takenOn\":\"%s\",\"evidence\":[%s]%s}"
        .formatted(type, step, day, SHA, more.isEmpty() ? extra : "," + more);
  }

  /** Of an identification or a return: until the day before the first notice. */
  public Case toTheVote() {
    return village("SIGNATURE", "APPLICATION", "2020-04-02", "")
        .village("MINUTES", "GROUP_NOMINATION", "2020-04-05", "")
        .take(DEPT, "COMPARISON", "COMPARISON", "2020-04-20")
        .village("VOTE", "VILLAGE_VOTE", "2020-05-01", "");
  }

  /** Of an identification or a return: with the first notice, posted on 2020-06-01. */
  public Case toTheFirstNotice() {
    return toTheVote().village("NOTICE", "VILLAGE_NOTICE", "2020-06-01", "");
  }

  /** Of an exit: with the notice, posted on 2020-06-01. */
  public Case toTheNoticeOfExit() {
    return village("VOTE", "VILLAGE_REVIEW", "2020-05-21", "")
        .take(team(village), "HOME_CHECK", "VERIFICATION", "2020-05-25")
        .village("SIGNATURE", "CONSENT", "2020-05-26", "")
        .village("NOTICE", "VILLAGE_NOTICE", "2020-06-01", "");
  }

  public String etag() {
    return "\"" + shown().getLong("version") + "\"";
  }

  public JsonPath shown() {
    return as("OFFICE@430511")
        .get("/api/v1/proceedings/" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The notice that was posted last. */
  public String notice() {
    return shown().getString("steps.findAll { it.noticeId != null }[-1].noticeId");
  }

  /** The household as the district sees it. */
  public static JsonPath household(String id) {
    return as("OFFICE@430511")
        .get("/api/v1/households/" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static String object(String notice, String household, String day) {
    return posting("HOUSEHOLD@430511203!objector")
        .body(
            "{\"householdId\":\"%s\",\"raisedOn\":\"%s\",\"text\":\"示例异议\"}"
                .formatted(household, day))
        .post("/api/v1/notices/" + notice + "/objections")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static ValidatableResponse rule(String who, String objection, String ruling, String day) {
    return posting(who)
        .body(
            "{\"ruling\":\"%s\",\"ruledOn\":\"%s\",\"reason\":\"经核查\",\"householdToldOn\":\"%s\"}"
                .formatted(ruling, day, day))
        .post("/api/v1/objections/" + objection + "/ruling")
        .then();
  }

  public static String unknown() {
    return UUID.randomUUID().toString();
  }
}
