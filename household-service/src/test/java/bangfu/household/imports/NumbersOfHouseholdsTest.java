package bangfu.household.imports;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static bangfu.household.changes.Door.change;
import static bangfu.household.changes.Door.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Rows;
import bangfu.household.Stored;
import bangfu.household.changes.Door;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The registry and files number households alike: one number is never two households. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class NumbersOfHouseholdsTest {
  private static final String OFFICE = "OFFICE@430511";

  @Test
  void a_file_does_not_take_the_number_of_a_household_that_split_off() {
    Door.Family family = Door.family("430511002151");
    String body =
        family.filled(
            change(
                "HOUSEHOLD_SPLIT",
                "\"occurredOn\":\"2020-05-01\",\"members\":[{\"memberId\":\"{pupil}\","
                    + "\"relation\":\"02\"}]"));
    String begun =
        Door.propose(OFFICE, family, body).statusCode(201).extract().path("otherHouseholdId");
    String number = number(begun);
    refused(Csv.head(number, People.born("19700101")));
    // nor once nobody lives there any more
    Rows.change(
        "update member set left_on = '2020-06-01', left_reason = '99' where household_id = '"
            + begun
            + "'");
    refused(Csv.head(number, People.born("19700101")));
    assertThat(Rows.revisions(begun)).hasSize(1);
  }

  @Test
  void a_file_that_means_the_household_that_was_registered_here_may_use_its_number() {
    String village = "430511002152";
    Handed.committed(OFFICE, "villages", Csv.village(village));
    String head = People.born("19600101");
    String household =
        posting(OFFICE)
            .body(registration(village, head))
            .post("/api/v1/households")
            .then()
            .statusCode(201)
            .extract()
            .path("householdId");
    String number = number(household);
    refused(Csv.head(number, People.born("19700101")));
    Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)));
    assertThat(Stored.household(number).getString("id")).isEqualTo(household);
    assertThat(Stored.household(number).getString("address")).isEqualTo("示例路1号");
  }

  @Test
  void a_number_that_was_given_while_the_file_waited_is_told_too() throws Exception {
    String village = "430511002153";
    Handed.committed(OFFICE, "villages", Csv.village(village));
    String id;
    try (MergeLock before = new MergeLock()) {
      id =
          Handed.in(
                  OFFICE,
                  "households",
                  "COMMIT",
                  Csv.households(Csv.head(village + "0001", People.born("19700101")))
                      .getBytes(java.nio.charset.StandardCharsets.UTF_8))
              .statusCode(202)
              .extract()
              .path("id");
      String checked = "registry_import where state = 'CHECKED' and id = '" + id + "'";
      for (int i = 0; i < 600 && Rows.count(checked) == 0; i++) {
        Thread.sleep(50);
      }
      String household =
          posting(OFFICE)
              .body(registration(village, People.born("19600101")))
              .post("/api/v1/households")
              .then()
              .statusCode(201)
              .extract()
              .path("householdId");
      assertThat(number(household)).isEqualTo(village + "0001");
    }
    JsonPath ended = Handed.ended(OFFICE, id);
    assertThat(ended.getString("state")).isEqualTo("FAILED");
    assertThat(ended.getString("code")).isEqualTo("IMPORT_CONFLICT");
    refused(Csv.head(village + "0001", People.born("19700101")));
  }

  @Test
  void the_registry_does_not_give_a_number_that_a_file_brought() {
    String village = "430511002154";
    Handed.committed(OFFICE, "villages", Csv.village(village));
    Handed.committed(
        OFFICE, "households", Csv.households(Csv.head(village + "0041", People.born("19700101"))));
    String household =
        posting(OFFICE)
            .body(registration(village, People.born("19600101")))
            .post("/api/v1/households")
            .then()
            .statusCode(201)
            .extract()
            .path("householdId");
    assertThat(number(household)).isEqualTo(village + "0042");
  }

  private static void refused(Map<String, String> row) {
    JsonPath ended = Handed.toTheEnd(OFFICE, "households", "COMMIT", Csv.households(row));
    assertThat(ended.getString("state")).isEqualTo("REFUSED");
    JsonPath errors =
        as(OFFICE)
            .header("Accept-Language", "zh-CN")
            .get("/api/v1/imports/" + ended.getString("id") + "/errors")
            .jsonPath();
    assertThat(errors.getList("items.code")).isEqualTo(List.of("NUMBER_OF_ANOTHER_HOUSEHOLD"));
    assertThat(errors.getList("items.column")).isEqualTo(List.of("householdNo"));
    assertThat(errors.getString("items[0].message")).startsWith("该户编号已属于另一户");
  }

  private static String registration(String village, String head) {
    return "{\"occurredOn\":\"2020-03-02\",\"reason\":\"农户申请\","
        + evidence()
        + ",\"villageCode\":\""
        + village
        + "\",\"standing\":\"NON_REGISTERED\",\"household\":{\"group\":\"3组\"},"
        + "\"members\":[{\"name\":\"示例某\",\"citizenId\":\""
        + head
        + "\",\"relation\":\"02\"}]}";
  }

  private static String number(String household) {
    return as(OFFICE)
        .get("/api/v1/households/" + household)
        .then()
        .statusCode(200)
        .extract()
        .path("householdNo");
  }
}
