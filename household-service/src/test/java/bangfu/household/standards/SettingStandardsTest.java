package bangfu.household.standards;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.value.DivisionCode;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years far ahead, each test its own, so that the standards of today stay as they are. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class SettingStandardsTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final DivisionCode VILLAGE = new DivisionCode("430511203540");

  @Inject Standards standards;
  @Inject CurrentCaller caller;

  @ParameterizedTest
  @CsvSource({
    "2014-01-01,2736.00",
    "2015-06-01,2855.00",
    "2016-12-31,2952.00",
    "2017-01-01,3026.00",
    "2018-05-05,3200.00",
    "2019-12-31,3400.00",
    "2020-12-31,4000.00",
  })
  void the_poverty_line_is_that_of_its_year(String day, String line) {
    assertThat(on(day).get(StandardCode.POVERTY_LINE).text()).isEqualTo(line);
    assertThat(on(day).get(StandardCode.POVERTY_LINE).source()).contains("湖南省扶贫办");
  }

  @Test
  void where_nothing_is_verified_there_is_no_line() {
    assertThat(on("2013-12-31").find(StandardCode.POVERTY_LINE)).isEmpty();
    assertThat(on("2021-01-01").find(StandardCode.POVERTY_LINE)).isEmpty();
    assertThat(on("2021-12-31").get(StandardCode.MONITORING_LINE).text()).isEqualTo("6000.00");
    assertThat(on("2022-01-01").find(StandardCode.MONITORING_LINE)).isEmpty();
  }

  @Test
  void the_standard_of_the_nearest_division_holds() {
    enter("2031-01-01", "\"2032-01-01\"", "7000.00").statusCode(201);
    assertThat(on("2031-05-01").get(StandardCode.MONITORING_LINE).text()).isEqualTo("7000.00");
    posting(OFFICE)
        .body(body("430511203000", "2031-01-01", "\"2032-01-01\"", "7100.00"))
        .post("/api/v1/standards")
        .then()
        .statusCode(201);
    assertThat(on("2031-05-01").get(StandardCode.MONITORING_LINE).text()).isEqualTo("7100.00");
    assertThat(
            read(new DivisionCode("430511001000"), "2031-05-01")
                .get(StandardCode.MONITORING_LINE)
                .text())
        .isEqualTo("7000.00");
  }

  @Test
  void one_that_overlaps_is_refused_until_the_open_one_has_an_end() {
    String id =
        minimum("2041-01-01", "null")
            .statusCode(201)
            .body("validTo", nullValue())
            .body("unit", equalTo("CNY"))
            .body("value", equalTo("7000.00"))
            .extract()
            .path("id");
    minimum("2042-01-01", "\"2043-01-01\"").statusCode(409).body("code", equalTo("ALREADY_EXISTS"));
    end(OFFICE, id, "2041-01-01")
        .statusCode(422)
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
    end(OFFICE, id, "2042-01-01").statusCode(200).body("validTo", equalTo("2042-01-01"));
    end(OFFICE, id, "2042-06-01").statusCode(409).body("code", equalTo("STANDARD_ENDED"));
    minimum("2042-01-01", "\"2043-01-01\"").statusCode(201);
  }

  @Test
  void of_eight_who_enter_the_same_at_once_one_succeeds() throws Exception {
    String token = Tokens.as(OFFICE);
    Callable<Integer> entry =
        () ->
            RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body("430511000000", "2051-01-01", "\"2052-01-01\"", "9000.00"))
                .post("/api/v1/standards")
                .statusCode();
    var threads = Executors.newFixedThreadPool(8);
    int good = 0;
    for (var answer : threads.invokeAll(Collections.nCopies(8, entry))) {
      assertThat(answer.get()).isIn(201, 409);
      good += answer.get() == 201 ? 1 : 0;
    }
    threads.shutdown();
    assertThat(good).isEqualTo(1);
  }

  @Test
  void the_same_key_enters_it_once() {
    String key = UUID.randomUUID().toString();
    String first = keyed(key).statusCode(201).extract().path("id");
    keyed(key).statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first));
  }

  @Test
  void wrong_entries_are_refused_with_every_error() {
    posting(OFFICE)
        .body(
            "{\"code\":\"MONITORING_LINE\",\"divisionCode\":\"430511000000\",\"validFrom\":\"2061-01-01\",\"validTo\":\"2060-01-01\",\"value\":\"1.005\",\"source\":\"x\"}")
        .post("/api/v1/standards")
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/validTo", "/value"));
    posting(OFFICE)
        .body("{\"code\":\"MONITORING_LINE\",\"divisionCode\":\"430511000000\",\"value\":\"-1\"}")
        .post("/api/v1/standards")
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/source", "/validFrom", "/value"));
    enter("2061-01-01", "null", "x").statusCode(400);
  }

  @Test
  void only_the_district_office_sets_standards_and_only_its_own() {
    String own = body("430511000000", "2071-01-01", "null", "1.00");
    posting("TOWN@430511203").body(own).post("/api/v1/standards").then().statusCode(403);
    posting("OFFICE@430522").body(own).post("/api/v1/standards").then().statusCode(404);
    posting(OFFICE)
        .body(body("430000000000", "2071-01-01", "null", "1.00"))
        .post("/api/v1/standards")
        .then()
        .statusCode(404);
    String province =
        as(OFFICE)
            .get("/api/v1/standards?code=POVERTY_LINE&asOf=2020-05-01")
            .then()
            .extract()
            .path("items[0].id");
    end(OFFICE, province, "2020-06-01").statusCode(404);
    end("TOWN@430511203", province, "2020-06-01").statusCode(403);
    RestAssured.get("/api/v1/standards").then().statusCode(401);
  }

  @Test
  void standards_are_listed_by_code_division_and_day() {
    as("VILLAGE@" + VILLAGE)
        .get("/api/v1/standards?code=POVERTY_LINE&division=430000000000&asOf=2020-09-30")
        .then()
        .statusCode(200)
        .body("items.value", contains("4000.00"))
        .body("next", nullValue());
    String next =
        as(OFFICE)
            .get("/api/v1/standards?code=POVERTY_LINE&limit=4")
            .then()
            .body("items", hasSize(4))
            .body("next", notNullValue())
            .extract()
            .path("next");
    as(OFFICE)
        .queryParam("cursor", next)
        .get("/api/v1/standards?code=POVERTY_LINE&limit=4")
        .then()
        .body("items.validFrom", contains("2018-01-01", "2019-01-01", "2020-01-01"));
    as(OFFICE)
        .get("/api/v1/standards?codes=POVERTY_LINE")
        .then()
        .statusCode(400)
        .body("code", equalTo("UNKNOWN_PARAMETER"));
    as(OFFICE).get("/api/v1/standards?code=NO_SUCH").then().statusCode(400);
    as(OFFICE).get("/api/v1/standards?asOf=yesterday").then().statusCode(400);
  }

  private StandardsOfDay on(String day) {
    return read(VILLAGE, day);
  }

  private StandardsOfDay read(DivisionCode division, String day) {
    try {
      return caller.as(
          Caller.service("test"),
          () ->
              QuarkusTransaction.requiringNew()
                  .call(() -> standards.on(division, LocalDate.parse(day))));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static ValidatableResponse keyed(String key) {
    return as(OFFICE)
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body("430511000000", "2055-01-01", "\"2056-01-01\"", "9000.00"))
        .post("/api/v1/standards")
        .then();
  }

  private static ValidatableResponse enter(String from, String to, String value) {
    return posting(OFFICE)
        .body(body("430511000000", from, to, value))
        .post("/api/v1/standards")
        .then();
  }

  /** Of another code, so that its open end is in nobody's way. */
  private static ValidatableResponse minimum(String from, String to) {
    return posting(OFFICE)
        .body(
            body("430511000000", from, to, "7000.00")
                .replace("MONITORING_LINE", "COLLECTIVE_INCOME_MIN"))
        .post("/api/v1/standards")
        .then();
  }

  private static ValidatableResponse end(String who, String id, String day) {
    return posting(who)
        .body("{\"endedOn\":\"" + day + "\"}")
        .post("/api/v1/standards/" + id + "/ending")
        .then();
  }

  private static String body(String division, String from, String to, String value) {
    return "{\"code\":\"MONITORING_LINE\",\"divisionCode\":\"%s\",\"validFrom\":\"%s\",\"validTo\":%s,\"value\":\"%s\",\"source\":\"test\"}"
        .formatted(division, from, to, value);
  }
}
