package bangfu.household.statistics;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class FiguresTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String VILLAGE = "430511203341";

  /**
   * Two exited households with three members, one poor one with two, one that is not registered.
   */
  @BeforeEach
  void village() {
    if (as(OFFICE).get("/api/v1/divisions/" + VILLAGE).statusCode() == 200) {
      return;
    }
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
    String one = VILLAGE + "0001";
    String poor = VILLAGE + "0003";
    String pupil = People.born("20110903");
    Handed.committed(
        OFFICE,
        "households",
        Csv.households(
            Csv.head(one, People.born("19700101"), "exitedOn", "2017-12-31"),
            Csv.member(one, pupil, "20"),
            Csv.head(VILLAGE + "0002", People.born("19700101"), "exitedOn", "2019-12-31"),
            Csv.head(poor, People.born("19700101")),
            Csv.member(poor, People.born("20200601"), "20", "joinedOn", "2020-06-01"),
            Csv.head(
                VILLAGE + "0004",
                People.born("19700101"),
                "kind",
                "NON_REGISTERED",
                "attribute",
                "TEKUN",
                "identifiedOn",
                "",
                "mainCause",
                "",
                "helperStaffNo",
                "")));
    Handed.committed(OFFICE, "enrolments", Csv.ENROLMENTS + pupil + ",2020-SPRING,03,示例小学,true\n");
  }

  @Test
  void figures_are_as_of_the_day() {
    poverty("2020-09-30")
        .body("registered.households", equalTo(3))
        .body("registered.persons", equalTo(5))
        .body("exited.households", equalTo(2))
        .body("remaining.persons", equalTo(2))
        .body("averageSize", equalTo("1.67"))
        .body("exitedHouseholdsPercent", equalTo("66.67"));
    poverty("2018-06-30")
        .body("exited.households", equalTo(1))
        .body("exited.persons", equalTo(2))
        .body("remaining.households", equalTo(2))
        .body("remaining.persons", equalTo(2));
    poverty("2014-02-28")
        .body("registered.households", equalTo(0))
        .body("averageSize", nullValue());
  }

  @Test
  void incidence_is_published_or_computed_or_none_and_never_another_days() {
    poverty("2020-03-31")
        .body("incidence.percent", nullValue())
        .body("incidence.basis", equalTo("NONE"))
        .body("incidence.code", equalTo("NO_STANDARD_FOR_DATE"));
    base("2020-07-01", "2020-09-01", 600).statusCode(201);
    base("2020-10-01", "2020-11-01", 0).statusCode(201);
    base("2020-08-01", "2020-12-01", 700).statusCode(409).body("code", equalTo("ALREADY_EXISTS"));
    poverty("2020-07-01")
        .body("incidence.percent", equalTo("0.33"))
        .body("incidence.numerator", equalTo(2))
        .body("incidence.denominator", equalTo(600));
    poverty("2020-09-01").body("incidence.basis", equalTo("NONE"));
    poverty("2020-10-01")
        .body("incidence.percent", nullValue())
        .body("incidence.code", equalTo("ZERO_DENOMINATOR"));
    posting(OFFICE)
        .body(
            "{\"divisionCode\":\""
                + VILLAGE
                + "\",\"validFrom\":\"2014-01-01\",\"validTo\":\"2015-01-01\",\"percent\":\"9.57\",\"source\":\"报道\"}")
        .post("/api/v1/published-rates")
        .then()
        .statusCode(201);
    poverty("2014-12-31")
        .body("incidence.percent", equalTo("9.57"))
        .body("incidence.basis", equalTo("PUBLISHED"))
        .body("incidence.denominator", nullValue());
    as(OFFICE)
        .get("/api/v1/published-rates?division=" + VILLAGE)
        .then()
        .body("items.percent", hasItem("9.57"));
    as("VILLAGE@" + VILLAGE)
        .get("/api/v1/population-bases")
        .then()
        .statusCode(200)
        .body("items.persons", hasItem(600));
  }

  @Test
  void the_registry_counts_each_household_once() {
    as(OFFICE)
        .get("/api/v1/statistics/registry?asOf=2020-09-30&division=" + VILLAGE)
        .then()
        .statusCode(200)
        .body("householdsByHousingGroup.REGISTERED", equalTo(3))
        .body("householdsByHousingGroup.TEKUN", equalTo(1))
        .body("householdsInHousingGroups", equalTo(4))
        .body("helpedPercent", equalTo("100.00"))
        .body("villages.POOR_EXITED_2017", equalTo(1))
        .body("pupils[0].stage", equalTo("03"))
        .body("pupils[0].registered", equalTo(1));
    as(OFFICE)
        .get("/api/v1/statistics/registry?asOf=2020-01-31&division=" + VILLAGE)
        .then()
        .body("pupils.size()", equalTo(0));
  }

  @ParameterizedTest
  @CsvSource({"2020-09-30,TOWNSHIP,430511203000", "2022-06-30,TOWN,430511101000"})
  void the_township_became_a_town_and_keeps_its_households(String day, String kind, String code) {
    as(OFFICE)
        .get("/api/v1/statistics/registry?asOf=" + day)
        .then()
        .body("townships.SUBDISTRICT", equalTo(4))
        .body("townships." + kind, equalTo(1));
    int children =
        as(OFFICE)
            .get("/api/v1/statistics/poverty?by=CHILDREN&asOf=" + day)
            .then()
            .statusCode(200)
            .extract()
            .path("children.find { it.division == '" + code + "' }.registered.households");
    assertThat(children).isGreaterThanOrEqualTo(3);
  }

  @Test
  void a_village_sees_its_own_figures_only() {
    as("VILLAGE@" + VILLAGE)
        .get("/api/v1/statistics/poverty?asOf=2020-09-30")
        .then()
        .statusCode(200)
        .body("division", equalTo(VILLAGE));
    as("VILLAGE@" + VILLAGE)
        .get("/api/v1/statistics/poverty?division=430511203342")
        .then()
        .statusCode(404);
    as("VILLAGE@" + VILLAGE)
        .get("/api/v1/statistics/registry?division=430511000000")
        .then()
        .statusCode(404);
    as("HELPER@430511").get("/api/v1/statistics/poverty").then().statusCode(403);
    posting("TOWN@430511203").body("{}").post("/api/v1/population-bases").then().statusCode(403);
    posting(OFFICE)
        .body(
            "{\"divisionCode\":\"430522000000\",\"kind\":\"TOTAL\",\"validFrom\":\"2020-01-01\",\"persons\":1,\"source\":\"x\"}")
        .post("/api/v1/population-bases")
        .then()
        .statusCode(404);
    base("2020-05-01", "2020-05-01", 1)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/validTo"));
  }

  private static ValidatableResponse poverty(String day) {
    return as(OFFICE)
        .get("/api/v1/statistics/poverty?division=" + VILLAGE + "&asOf=" + day)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse base(String from, String to, long persons) {
    return posting(OFFICE)
        .body(
            String.format(
                "{\"divisionCode\":\"%s\",\"kind\":\"RURAL_REGISTERED\",\"validFrom\":\"%s\","
                    + "\"validTo\":\"%s\",\"persons\":%d,\"source\":\"示例\"}",
                VILLAGE, from, to, persons))
        .post("/api/v1/population-bases")
        .then();
  }
}
