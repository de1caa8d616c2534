package bangfu.household.imports;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports that overwrite wait for a second person; committed ones can be taken back. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class DecidingImportsTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String SECOND = "OFFICE@430511!second";
  private static final String VILLAGE = "430511203391";
  private static final String REASON = "{\"reason\":\"名单有误\"}";

  @BeforeEach
  void village() {
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
  }

  @Test
  void what_overwrites_waits_until_somebody_else_releases_it() {
    String number = VILLAGE + "0001";
    String head = People.born("19700101");
    Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)));
    JsonPath waiting = overwriting(number, head);
    assertThat(waiting.getString("state")).isEqualTo("AWAITING_RELEASE");
    assertThat(waiting.getInt("counts.overwritten")).isEqualTo(1);
    assertThat(waiting.getString("finishedAt")).isNull();
    assertThat(Stored.household(number).getString("address")).isEqualTo("示例路1号");
    String id = waiting.getString("id");
    as(OFFICE)
        .get("/api/v1/imports?state=AWAITING_RELEASE&kind=households")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
    posting(OFFICE)
        .post("/api/v1/imports/" + id + "/release")
        .then()
        .statusCode(409)
        .body("code", equalTo("MAKER_IS_CHECKER"));
    posting("VILLAGE@" + VILLAGE).post("/api/v1/imports/" + id + "/release").then().statusCode(403);
    posting("TOWN@430511004").post("/api/v1/imports/" + id + "/release").then().statusCode(404);
    JsonPath released = Handed.released(SECOND, id);
    assertThat(released.getString("state")).isEqualTo("COMMITTED");
    assertThat(released.getString("decision.decidedAt")).isNotNull();
    assertThat(Stored.household(number).getString("address")).isEqualTo("示例路2号");
    posting(SECOND)
        .post("/api/v1/imports/" + id + "/release")
        .then()
        .statusCode(409)
        .body("code", equalTo("IMPORT_NOT_AWAITING_RELEASE"));
  }

  @Test
  void what_only_adds_is_merged_at_once() {
    String number = VILLAGE + "0002";
    String head = People.born("19700101");
    Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)));
    JsonPath more =
        Handed.toTheEnd(
            OFFICE,
            "households",
            "COMMIT",
            Csv.households(
                Csv.head(number, head, "phone", "19900000001"),
                Csv.member(number, People.born("19720101"), "10")));
    assertThat(more.getString("state")).isEqualTo("COMMITTED");
    assertThat(more.getInt("counts.changed")).isEqualTo(1);
    assertThat(more.getInt("counts.overwritten")).isZero();
  }

  @Test
  void a_refused_import_stores_nothing() {
    String number = VILLAGE + "0003";
    String head = People.born("19700101");
    Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)));
    String id = overwriting(number, head).getString("id");
    posting(OFFICE)
        .body(REASON)
        .post("/api/v1/imports/" + id + "/refusal")
        .then()
        .statusCode(409)
        .body("code", equalTo("MAKER_IS_CHECKER"));
    posting(SECOND)
        .body(REASON)
        .post("/api/v1/imports/" + id + "/refusal")
        .then()
        .statusCode(200)
        .body("state", equalTo("DECLINED"))
        .body("decision.reason", equalTo("名单有误"));
    assertThat(Stored.household(number).getString("address")).isEqualTo("示例路1号");
  }

  @Test
  void a_release_that_would_do_something_else_by_now_waits_again() {
    String number = VILLAGE + "0004";
    String head = People.born("19700101");
    Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)));
    String id = overwriting(number, head).getString("id");
    Handed.committed(
        OFFICE, "households", Csv.households(Csv.head(number, head, "phone", "19900000002")));
    String operation =
        posting(SECOND)
            .post("/api/v1/imports/" + id + "/release")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    JsonPath failed = Handed.awaitEnd(SECOND, operation);
    assertThat(failed.getString("state")).isEqualTo("FAILED");
    assertThat(failed.getString("code")).isEqualTo("IMPORT_PREVIEW_CHANGED");
    JsonPath again = as(OFFICE).get("/api/v1/imports/" + id).jsonPath();
    assertThat(again.getString("state")).isEqualTo("AWAITING_RELEASE");
    assertThat(again.getString("code")).isNull();
    assertThat(Handed.released(SECOND, id).getString("state")).isEqualTo("COMMITTED");
  }

  @Test
  void the_database_too_knows_that_the_maker_is_not_the_checker() throws SQLException {
    String number = VILLAGE + "0005";
    String head = People.born("19700101");
    Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)));
    String id = overwriting(number, head).getString("id");
    try (var database = Databases.superuser("household");
        var statement = database.createStatement()) {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () ->
                  statement.executeUpdate(
                      "update registry_import set decided_by = actor where id = '" + id + "'"))
          .hasMessageContaining("maker_is_not_checker");
    }
    posting(SECOND).body(REASON).post("/api/v1/imports/" + id + "/refusal").then().statusCode(200);
  }

  @Test
  void an_import_that_is_taken_back_leaves_everything_as_before() throws SQLException {
    String old = VILLAGE + "0010";
    String fresh = VILLAGE + "0011";
    String husband = People.born("19700101");
    String wife = People.born("19720101");
    String newcomer = People.born("19950101");
    Handed.committed(
        OFFICE,
        "households",
        Csv.households(
            Csv.head(old, husband, "phone", "19900000001"), Csv.member(old, wife, "10")));
    String before = facts(old);
    String id =
        Handed.committed(
                OFFICE,
                "households",
                Csv.households(
                    Csv.member(old, husband, "10"),
                    Csv.head(
                        old,
                        wife,
                        "phone",
                        "19900000002",
                        "exitedOn",
                        "2019-12-31",
                        "helperStaffNo",
                        "BF-0002"),
                    Csv.member(old, newcomer, "20"),
                    Csv.head(fresh, People.born("19600101"))))
            .getString("id");
    assertThat(facts(old)).isNotEqualTo(before);
    posting("TOWN@430511004")
        .body(REASON)
        .post("/api/v1/imports/" + id + "/undoing")
        .then()
        .statusCode(404);
    assertThat(Handed.undone(OFFICE, id).getString("state")).isEqualTo("UNDONE");
    JsonPath restored = Stored.household(old);
    assertThat(restored.getString("status")).isEqualTo("NOT_EXITED");
    assertThat(restored.getInt("familySize")).isEqualTo(2);
    assertThat(restored.getInt("version")).isEqualTo(3);
    assertThat(facts(old)).isEqualTo(before);
    assertThat(Stored.household(fresh).getString("status")).isEqualTo("REMOVED");
    assertThat(Stored.household(fresh).getInt("familySize")).isZero();
    assertThat(kinds(fresh)).containsExactly("REGISTERED", "IMPORT_UNDONE");
    posting(OFFICE)
        .body(REASON)
        .post("/api/v1/imports/" + id + "/undoing")
        .then()
        .statusCode(409)
        .body("code", equalTo("IMPORT_NOT_COMMITTED"));
    // the people are free again, and the number too
    Handed.committed(OFFICE, "households", Csv.households(Csv.head(fresh, newcomer)));
    assertThat(Stored.household(fresh).getString("status")).isEqualTo("NOT_EXITED");
  }

  @Test
  void an_import_that_was_overtaken_is_not_taken_back() {
    String number = VILLAGE + "0012";
    String head = People.born("19700101");
    String first =
        Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)))
            .getString("id");
    Handed.committed(
        OFFICE, "households", Csv.households(Csv.head(number, head, "phone", "19900000003")));
    posting(OFFICE)
        .body(REASON)
        .post("/api/v1/imports/" + first + "/undoing")
        .then()
        .statusCode(409)
        .body("code", equalTo("IMPORT_OVERTAKEN"))
        .body("count", equalTo("1"))
        .body("households", contains(Stored.id(number)));
  }

  @Test
  void enrolments_are_taken_back() throws SQLException {
    String number = VILLAGE + "0013";
    String pupil = People.born("20110903");
    Handed.committed(
        OFFICE,
        "households",
        Csv.households(Csv.head(number, People.born("19700101")), Csv.member(number, pupil, "20")));
    Handed.committed(OFFICE, "enrolments", Csv.ENROLMENTS + pupil + ",2020-SPRING,03,甲小学,true\n");
    String before = facts(number);
    String id =
        Handed.committed(
                OFFICE,
                "enrolments",
                Csv.ENROLMENTS
                    + pupil
                    + ",2020-SPRING,03,乙小学,true\n"
                    + pupil
                    + ",2020-AUTUMN,03,乙小学,true\n")
            .getString("id");
    assertThat(facts(number)).isNotEqualTo(before);
    Handed.undone(OFFICE, id);
    assertThat(facts(number)).isEqualTo(before);
  }

  @Test
  void an_import_leaves_the_same_evidence_as_a_single_change() throws SQLException {
    String number = VILLAGE + "0014";
    Handed.committed(
        OFFICE,
        "households",
        Csv.households(
            Csv.head(number, People.born("19700101")),
            Csv.member(number, People.born("20110903"), "20")));
    assertThat(
            rows(
                "select r.snapshot = household_snapshot(h.id) from household h join revision r"
                    + " on r.aggregate_id = h.id where h.household_no = '"
                    + number
                    + "'"))
        .containsExactly("t");
  }

  private static JsonPath overwriting(String number, String head) {
    return Handed.toTheEnd(
        OFFICE, "households", "COMMIT", Csv.households(Csv.head(number, head, "address", "示例路2号")));
  }

  /** What is on file of a household and those who live there, without its version. */
  private static String facts(String number) throws SQLException {
    return rows("select jsonb_set(household_snapshot(h.id) - 'version', '{members}', (select"
            + " jsonb_agg(m order by m ->> 'id') from jsonb_array_elements("
            + "household_snapshot(h.id) -> 'members') m where m ->> 'leftOn' is null))::text"
            + " || encode(phone_hash, 'hex') from (select id, coalesce(phone_hash, '') as"
            + " phone_hash from household where household_no = '"
            + number
            + "') h")
        .get(0);
  }

  private static List<String> kinds(String number) throws SQLException {
    return rows(
        "select r.kind from revision r join household h on h.id = r.aggregate_id"
            + " where h.household_no = '"
            + number
            + "' order by r.seq");
  }

  private static List<String> rows(String query) throws SQLException {
    try (var database = Databases.superuser("household");
        var statement = database.createStatement();
        var row = statement.executeQuery(query)) {
      List<String> found = new java.util.ArrayList<>();
      while (row.next()) {
        found.add(row.getString(1));
      }
      return found;
    }
  }
}
