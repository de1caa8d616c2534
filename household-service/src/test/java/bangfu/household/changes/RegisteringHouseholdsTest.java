package bangfu.household.changes;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static bangfu.household.changes.Door.OFFICE;
import static bangfu.household.changes.Door.TOWN;
import static bangfu.household.changes.Door.accept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class RegisteringHouseholdsTest {
  private static final String CODE = "430511203431";
  private static final String VILLAGE = "VILLAGE@" + CODE;
  private static final String PATH = "/api/v1/households";

  @BeforeEach
  void village() {
    Handed.committed(OFFICE, "villages", Csv.village(CODE));
  }

  @Test
  void the_village_registers_and_the_township_accepts() {
    String body = candidate(People.born("19600101"));
    String id =
        posting(VILLAGE)
            .body(body)
            .post(PATH)
            .then()
            .statusCode(201)
            .body("state", equalTo("PROPOSED"))
            .body("kind", equalTo("HOUSEHOLD_REGISTERED"))
            .body("householdId", nullValue())
            .extract()
            .path("id");
    posting(VILLAGE).body(body).post(PATH).then().statusCode(409).body("proposalId", equalTo(id));
    String household =
        accept(TOWN, id)
            .statusCode(200)
            .body("householdVersion", equalTo(1))
            .extract()
            .path("householdId");
    JsonPath found =
        as(VILLAGE).get(PATH + "/" + household).then().statusCode(200).extract().jsonPath();
    assertThat(found.getString("householdNo")).startsWith(CODE).hasSize(16);
    assertThat(found.getString("kind")).isEqualTo("REGISTERED");
    assertThat(found.getString("status")).isEqualTo("CANDIDATE");
    assertThat(found.getString("mainCause")).isEqualTo("01");
    assertThat(found.getString("phone")).isEqualTo("199****0001");
    assertThat(found.getString("members[0].entryReason")).isEqualTo("08");
    posting(TOWN)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(409)
        .body("code", equalTo("PERSON_IN_ANOTHER_HOUSEHOLD"));
  }

  @Test
  void a_household_that_is_not_registered_as_poor_has_no_status_and_no_cause() {
    String household =
        posting(TOWN)
            .body(nonRegistered(People.born("19600101")))
            .post(PATH)
            .then()
            .statusCode(201)
            .body("state", equalTo("ACCEPTED"))
            .extract()
            .path("householdId");
    as(TOWN)
        .get(PATH + "/" + household)
        .then()
        .body("kind", equalTo("NON_REGISTERED"))
        .body("status", nullValue())
        .body("version", equalTo(1));
  }

  @Test
  void checking_only_takes_no_number() {
    String body = nonRegistered(People.born("19600101"));
    as(TOWN)
        .contentType("application/json")
        .body(body)
        .post(PATH + "?validateOnly=true")
        .then()
        .statusCode(200)
        .body("id", nullValue())
        .body("householdId", nullValue());
    posting(TOWN).body(body).post(PATH).then().statusCode(201);
  }

  @Test
  void numbers_go_on_after_imported_ones_without_gaps_or_twins() throws Exception {
    String code = "430511203432";
    Handed.committed(OFFICE, "villages", Csv.village(code));
    Handed.committed(
        OFFICE, "households", Csv.households(Csv.head(code + "0041", People.born("19600101"))));
    String token = Tokens.as(TOWN);
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      bodies.add(nonRegistered(People.born("19600101")).replace(CODE, code));
    }
    List<Callable<Integer>> registrations = new ArrayList<>();
    bodies.forEach(
        body ->
            registrations.add(
                () ->
                    RestAssured.given()
                        .auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(body)
                        .post(PATH)
                        .statusCode()));
    var threads = Executors.newFixedThreadPool(8);
    for (var answer : threads.invokeAll(registrations)) {
      assertThat(answer.get()).isEqualTo(201);
    }
    threads.shutdown();
    List<String> numbers =
        as(TOWN).get(PATH + "?villageCode=" + code).then().extract().path("items.householdNo");
    List<String> expected = new ArrayList<>(Collections.nCopies(0, ""));
    for (int i = 41; i <= 49; i++) {
      expected.add(code + "00" + i);
    }
    assertThat(numbers).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"standing\":\"CANDIDATE\"|\"standing\":\"EXITED\"|/standing|UNKNOWN_CODE",
        "\"mainCause\":\"01\"|\"mainCause\":null|/household/mainCause|REQUIRED",
        "\"relation\":\"02\"|\"relation\":\"20\"|/members|ONE_HEAD_NEEDED",
        "430511203431|430511203000|/villageCode|DIVISION_CODE_FORMAT",
      })
  void what_is_no_household_is_refused(String from, String to, String pointer, String code) {
    posting(OFFICE)
        .body(candidate(People.born("19600101")).replace(from, to))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
  }

  @Test
  void only_who_may_and_only_in_villages_of_their_own() {
    String body = candidate(People.born("19600101"));
    posting("DEPT@430511").body(body).post(PATH).then().statusCode(403);
    posting("FINANCE@430511").body(body).post(PATH).then().statusCode(403);
    posting("VILLAGE@430511203433").body(body).post(PATH).then().statusCode(404);
    posting(OFFICE)
        .body(body.replace(CODE, "430511203449"))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("code", equalTo("VILLAGE_NOT_VALID"));
    posting(OFFICE)
        .body(body.replace(Door.evidence(), "\"evidence\":[]"))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("code", equalTo("EVIDENCE_REQUIRED"));
  }

  private static String candidate(String citizenId) {
    return "{\"occurredOn\":\"2020-03-02\",\"reason\":\"农户申请\","
        + Door.evidence()
        + ",\"villageCode\":\""
        + CODE
        + "\",\"standing\":\"CANDIDATE\",\"household\":{\"mainCause\":\"01\",\"group\":\"3组\","
        + "\"phone\":\"19900000001\"},\"members\":[{\"name\":\"示例某\",\"citizenId\":\""
        + citizenId
        + "\",\"relation\":\"02\"}]}";
  }

  private static String nonRegistered(String citizenId) {
    return candidate(citizenId)
        .replace("CANDIDATE", "NON_REGISTERED")
        .replace("\"mainCause\":\"01\",", "");
  }
}
