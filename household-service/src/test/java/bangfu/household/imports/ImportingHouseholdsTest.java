package bangfu.household.imports;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ImportingHouseholdsTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String VILLAGE = "430511203301";

  @BeforeEach
  void village() {
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
  }

  @Test
  void a_household_is_stored_with_its_members() {
    String number = VILLAGE + "0001";
    var ended =
        Handed.committed(
            OFFICE,
            "households",
            Csv.households(
                Csv.head(number, People.born("19700101"), "exitedOn", "2018-12-31"),
                Csv.member(number, People.born("20110101"), "20", "joinedOn", "2015-01-01")));
    assertThat(ended.getInt("counts.created")).isEqualTo(1);
    assertThat(ended.getInt("rows")).isEqualTo(2);
    JsonPath stored = stored(number);
    assertThat(stored.getList("statuses.status")).containsExactly("NOT_EXITED", "EXITED");
    assertThat(stored.getInt("familySize")).isEqualTo(2);
    assertThat(stored.getInt("exitYear")).isEqualTo(2018);
    assertThat(stored.getString("members[0].relation")).isEqualTo("02");
  }

  @Test
  void a_byte_order_mark_makes_no_difference() {
    String csv = Csv.households(Csv.head(VILLAGE + "0002", People.born("19700101")));
    assertThat(Handed.committed(OFFICE, "households", "\uFEFF" + csv).getInt("counts.created"))
        .isEqualTo(1);
    assertThat(Handed.committed(OFFICE, "households", csv).getInt("counts.unchanged")).isEqualTo(1);
  }

  @Test
  void the_same_file_twice_changes_nothing_and_says_so() {
    String number = VILLAGE + "0003";
    String csv =
        Csv.households(
            Csv.head(
                number,
                People.born("19700101"),
                "phone",
                "19900000001",
                "bankName",
                "示例银行",
                "bankAccount",
                "6230580000000000001",
                "accountHolder",
                "示例某"));
    String first = Handed.committed(OFFICE, "households", csv).getString("id");
    JsonPath again = Handed.committed(OFFICE, "households", csv);
    assertThat(again.getInt("counts.changed")).isZero();
    assertThat(again.getString("sameFileAs")).isEqualTo(first);
    assertThat(stored(number).getInt("version")).isEqualTo(1);
  }

  @Test
  void a_file_that_says_otherwise_makes_one_new_version() {
    String number = VILLAGE + "0004";
    String head = People.born("19700101");
    Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)));
    JsonPath changed =
        Handed.committed(
            OFFICE,
            "households",
            Csv.households(
                Csv.head(number, head, "exitedOn", "2019-12-31", "address", "示例路2号"),
                Csv.member(number, People.born("19720101"), "10")));
    assertThat(changed.getInt("counts.changed")).isEqualTo(1);
    JsonPath stored = stored(number);
    assertThat(stored.getInt("version")).isEqualTo(2);
    assertThat(stored.getString("status")).isEqualTo("EXITED");
    assertThat(stored.getInt("familySize")).isEqualTo(2);
  }

  @Test
  void members_that_the_file_does_not_name_stay() {
    String number = VILLAGE + "0005";
    String head = People.born("19700101");
    Handed.committed(
        OFFICE,
        "households",
        Csv.households(Csv.head(number, head), Csv.member(number, People.born("19720101"), "10")));
    JsonPath again = Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)));
    assertThat(again.getInt("counts.missingMembers")).isEqualTo(1);
    assertThat(stored(number).getInt("familySize")).isEqualTo(2);
  }

  @Test
  void the_head_can_change_within_a_file() {
    String number = VILLAGE + "0006";
    String husband = People.born("19700101");
    String wife = People.born("19720101");
    Handed.committed(
        OFFICE,
        "households",
        Csv.households(Csv.head(number, husband), Csv.member(number, wife, "10")));
    Handed.committed(
        OFFICE,
        "households",
        Csv.households(Csv.member(number, husband, "10"), Csv.head(number, wife)));
    assertThat(stored(number).getString("members[0].birthDate")).isEqualTo("1972-01-01");
  }

  @Test
  void a_township_imports_its_own_villages_only() {
    String number = VILLAGE + "0007";
    JsonPath refused =
        Handed.toTheEnd(
            "TOWN@430511004",
            "households",
            "COMMIT",
            Csv.households(Csv.head(number, People.born("19700101"))));
    assertThat(refused.getString("state")).isEqualTo("REFUSED");
    as("TOWN@430511004")
        .get("/api/v1/imports/" + refused.getString("id") + "/errors")
        .then()
        .statusCode(200)
        .body("items.code", org.hamcrest.Matchers.hasItem("OUT_OF_SCOPE"))
        .body("items[0].row", equalTo(2));
    as("VILLAGE@430511203301")
        .get("/api/v1/imports/" + refused.getString("id"))
        .then()
        .statusCode(403);
    as("TOWN@430511203").get("/api/v1/imports/" + refused.getString("id")).then().statusCode(404);
  }

  @Test
  void a_village_may_not_import_and_only_the_district_imports_villages() {
    byte[] csv = Csv.village(VILLAGE).getBytes(StandardCharsets.UTF_8);
    Handed.in("VILLAGE@430511203301", "households", "COMMIT", csv).statusCode(403);
    Handed.in("TOWN@430511203", "villages", "COMMIT", csv)
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
  }

  @Test
  void all_wrong_fields_of_the_form_are_named() {
    as(OFFICE)
        .header("Idempotency-Key", "form")
        .multiPart("kind", "people")
        .multiPart("mode", "NOW")
        .post("/api/v1/imports")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasSize(3));
  }

  @Test
  void the_template_names_every_column() {
    String template =
        as(OFFICE)
            .get("/api/v1/imports/templates/households")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(template.strip().replace("\uFEFF", "").split(","))
        .containsAll(Csv.HOUSEHOLD_COLUMNS)
        .contains("fuel", "marital");
    as(OFFICE).get("/api/v1/imports/templates/people").then().statusCode(404);
  }

  private static JsonPath stored(String number) {
    String id =
        as(OFFICE)
            .get("/api/v1/households?limit=500&villageCode=" + VILLAGE)
            .then()
            .statusCode(200)
            .extract()
            .path("items.find { it.householdNo == '" + number + "' }.id");
    return as(OFFICE).get("/api/v1/households/" + id).then().statusCode(200).extract().jsonPath();
  }
}
