package bangfu.household.imports;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Rows;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Villages are taken back as their file left them, while nothing is on file about them. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class TakingVillagesBackTest {
  private static final String OFFICE = "OFFICE@430511";

  @Test
  void a_village_that_was_created_is_gone_and_was_never_valid() {
    String code = "430511002131";
    String id = committed(Csv.village(code));
    String village = villageId(code);
    assertThat(Handed.undone(OFFICE, id).getString("state")).isEqualTo("UNDONE");
    as(OFFICE).get("/api/v1/divisions/" + code).then().statusCode(404);
    assertThat(Rows.revisions(village)).containsExactly("CREATED", "IMPORT_UNDONE");
    assertThat(told(village)).containsExactly("1 ", "2 2014-01-01");
    refused(id, "IMPORT_NOT_COMMITTED");
    // the right file can follow
    committed(Csv.village(code));
    assertThat(villageId(code)).isNotEqualTo(village);
  }

  @Test
  void a_village_that_got_another_name_has_its_old_one_back() {
    String code = "430511002132";
    committed(Csv.village(code));
    String before = versions(code);
    String id = committed(row(code, "示例新村", "POOR_EXITED_2017", "2019-05-01"));
    assertThat(as(OFFICE).get("/api/v1/divisions/" + code).jsonPath().getString("name"))
        .isEqualTo("示例新村");
    Handed.undone(OFFICE, id);
    assertThat(versions(code)).isEqualTo(before);
    as(OFFICE)
        .get("/api/v1/divisions/" + code + "?asOf=2020-09-30")
        .then()
        .statusCode(200)
        .body("name", equalTo("示例村132"));
    assertThat(Rows.revisions(villageId(code)))
        .containsExactly("CREATED", "RENEWED", "IMPORT_UNDONE");
    assertThat(told(villageId(code))).containsExactly("1 ", "2 ", "3 ");
  }

  @Test
  void what_was_mended_is_as_before() {
    String code = "430511002133";
    committed(Csv.village(code));
    String before = versions(code);
    String id = committed(row(code, "示例村", "NON_POOR", "2014-01-01"));
    assertThat(versions(code)).isNotEqualTo(before);
    Handed.undone(OFFICE, id);
    assertThat(versions(code)).isEqualTo(before);
    assertThat(Rows.revisions(villageId(code)))
        .containsExactly("CREATED", "MENDED", "IMPORT_UNDONE");
  }

  @Test
  void a_village_with_households_stays_and_so_does_everything_else_of_its_file() {
    String code = "430511002134";
    String other = "430511002135";
    String id = committed(Csv.village(code) + Csv.village(other).split("\n")[1] + "\n");
    Handed.committed(
        OFFICE, "households", Csv.households(Csv.head(code + "0001", People.born("19700101"))));
    overtaken(id, code);
    as(OFFICE).get("/api/v1/divisions/" + other).then().statusCode(200);
  }

  @Test
  void a_village_of_which_anything_is_on_file_stays() {
    String code = "430511002136";
    String id = committed(Csv.village(code));
    posting(OFFICE)
        .body("{\"kind\":\"COMMITTEE\",\"unit\":\"示例村委会\",\"from\":\"2019-01-01\"}")
        .post("/api/v1/divisions/" + code + "/units")
        .then()
        .statusCode(201);
    overtaken(id, code);
  }

  @Test
  void a_village_that_was_changed_since_stays() {
    String code = "430511002137";
    String id = committed(Csv.village(code));
    String renamed = committed(row(code, "示例新村", "POOR_EXITED_2017", "2019-05-01"));
    overtaken(id, code);
    Handed.undone(OFFICE, renamed);
    // its version counts on: it was changed, and changed back
    overtaken(id, code);
  }

  @Test
  void villages_are_the_districts_own() {
    String id = committed(Csv.village("430511002138"));
    Handed.undoing("TOWN@430511002", id).statusCode(404);
    Handed.undoing("TOWN@430511", id).statusCode(403);
    Handed.undoing("OFFICE@430522", id).statusCode(404);
    as(OFFICE).get("/api/v1/divisions/430511002138").then().statusCode(200);
  }

  private static String committed(String csv) {
    return Handed.committed(OFFICE, "villages", csv).getString("id");
  }

  private static String row(String code, String name, String poverty, String from) {
    return Csv.VILLAGES + String.join(",", code, name, poverty, from) + "\n";
  }

  private static void overtaken(String id, String code) {
    Handed.undoing(OFFICE, id)
        .statusCode(409)
        .body("code", equalTo("IMPORT_OVERTAKEN"))
        .body("count", equalTo("1"))
        .body("villages", contains(code))
        .body("households", hasSize(0));
    as(OFFICE).get("/api/v1/divisions/" + code).then().statusCode(200);
  }

  private static void refused(String id, String code) {
    Handed.undoing(OFFICE, id).statusCode(409).body("code", equalTo(code));
  }

  private static String villageId(String code) {
    JsonPath division =
        as(OFFICE).get("/api/v1/divisions/" + code).then().statusCode(200).extract().jsonPath();
    return division.getString("villageId");
  }

  private static String versions(String code) {
    return Rows.of(
            "select jsonb_agg(to_jsonb(d) order by lower(valid))::text from division d where code = '"
                + code
                + "'")
        .get(0);
  }

  /** Version and last day of each revision of a village. */
  private static List<String> told(String village) {
    return Rows.of(
        "select aggregate_version || ' ' || coalesce(snapshot ->> 'validTo', '') from revision"
            + " where aggregate_id = '"
            + village
            + "' order by seq");
  }
}
