package bangfu.household.safeguards;

import static bangfu.household.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.Facts;
import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class JudgingHouseholdsTest {
  private static final String VILLAGE = "430511203501";
  private static final String OFFICE = "OFFICE@430511";
  private static final String DAY = "2020-11-15";
  private static final String CERTIFIED =
      "insert into housing_certificate (household_id, village_code, dwelling, grade, certified_on,"
          + " source, recorded_by) values (:h, :v, 'OWN_HOUSE', 'B', '2020-05-20', '住建局', 'test')";
  private static final String SURVEYED =
      "insert into safeguard_survey (household_id, village_code, surveyed_on, staple_short,"
          + " protein_available, seasonal_clothes, bedding, shoes, water_litres_per_day,"
          + " water_impure, water_round_trip_minutes, water_guarantee_percent, source, recorded_by)"
          + " values (:h, :v, '2020-10-01', false, true, true, true, true, 60, false, 5, 98,"
          + " '入户', 'test')";
  private static final String INSURED =
      "insert into insurance (member_id, village_code, year, kind, source)"
          + " select id, village_code, 2020, 'RESIDENT', '医保局' :all";
  private static final String ENROLLED =
      "insert into enrolment (member_id, village_code, term, stage, school, boarding)"
          + " select id, village_code, '2020-AUTUMN', '03', '示例小学', false :child";
  private static final String CLINIC =
      "insert into village_asset (division_code, kind, name, trained_staff, valid, recorded_by)"
          + " select :v, 'CLINIC', '卫生室', 1, '[2015-01-01,)', 'test' where not exists"
          + " (select from village_asset where division_code = :v and kind = 'CLINIC')";

  @Test
  void EX_INC() {
    String id = Stored.id(Stored.family(VILLAGE));
    Facts.record(
        id,
        "insert into income (household_id, village_code, period_kind, period, wage, business,"
            + " property, transfers, cost, payout, self_pay, family_size, source, declared_on,"
            + " recorded_by) values (:h, :v, 'YEAR', '[2019-10-01,2020-10-01)', 1800000, 950000,"
            + " 60000, '{\"03\":245000,\"07\":125000,\"15\":50000}', 330000, 200000, 1450000, 4,"
            + " '入户调查', '2020-10-15', 'test')");
    as("VILLAGE@" + VILLAGE)
        .get("/api/v1/households/" + id + "/incomes?asOf=" + DAY)
        .then()
        .statusCode(200)
        .body("asOf", equalTo(DAY))
        .body("incomes", hasSize(1))
        .body("incomes[0].declared.wage", equalTo("18000.00"))
        .body("incomes[0].figures.net", equalTo("29000.00"))
        .body("incomes[0].figures.perCapita", equalTo("7250.00"))
        .body("incomes[0].figures.monitoringReference", equalTo("4125.00"))
        .body("incomes[0].figures.stable", equalTo("27250.00"))
        .body("incomes[0].figures.stablePerCapita", equalTo("6812.50"))
        .body("incomes[0].figures.notStable", contains("07", "15"));
    as("VILLAGE@" + VILLAGE)
        .get("/api/v1/households/" + id + "/incomes?asOf=2019-09-30")
        .then()
        .body("incomes", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({"800000,false,FAIL,4000.00", "800002,true,PASS,4000.01"})
  void above_the_line_with_all_safeguards_a_household_may_exit_and_on_it_not(
      long wageFen, boolean passed, String result, String value) {
    String id = safeFamily();
    Facts.record(id, wage(wageFen));
    exit(id, DAY)
        .statusCode(200)
        .body("passed", equalTo(passed))
        .body("criteria", hasSize(7))
        .body("criteria[0].code", equalTo("INCOME"))
        .body("criteria[0].result", equalTo(result))
        .body("criteria[0].value", equalTo(value))
        .body("criteria[0].threshold", equalTo("4000.00"))
        .body("criteria[0].unit", equalTo("CNY"))
        .body("criteria[0].source", containsString("湖南省扶贫办"))
        .body("criteria[1..6].result", everyItem(equalTo("PASS")));
  }

  @Test
  void what_nobody_knows_blocks_an_exit_and_a_failure_tells_every_reason() {
    String id = safeFamily();
    Facts.record(
        id,
        wage(9000000),
        "update housing_certificate set grade = 'D' where household_id = :h",
        "delete from insurance where member_id in (select id :child)",
        "update safeguard_survey set water_litres_per_day = null, water_impure = true"
            + " where household_id = :h");
    exit(id, DAY)
        .body("passed", equalTo(false))
        .body("criteria.find { it.code == 'HOUSING' }.result", equalTo("FAIL"))
        .body("criteria.find { it.code == 'MEDICAL' }.reasons[0].code", equalTo("NOT_INSURED"))
        .body(
            "criteria.find { it.code == 'WATER' }.reasons.code",
            contains("WATER_IMPURE", "NOT_SURVEYED"));
    Facts.record(id, "update housing_certificate set grade = null where household_id = :h");
    exit(id, DAY)
        .body("criteria.find { it.code == 'HOUSING' }.result", equalTo("UNKNOWN"))
        .body("criteria.find { it.code == 'HOUSING' }.reasons.code", contains("NO_GRADE"));
  }

  @Test
  void an_exit_check_answers_as_the_household_stood() {
    String id = safeFamily();
    Facts.record(id, wage(9000000));
    exit(id, DAY).body("passed", equalTo(true));
    exit(id, "2020-05-15").body("passed", equalTo(false));
    exit(id, "2000-01-01").statusCode(404);
    exit(id, "2020-11-15T00:00:00Z").statusCode(404); // nothing was on file then
  }

  @Test
  void a_day_without_a_poverty_line_has_no_answer() {
    String id = safeFamily();
    exit(id, "2021-01-01")
        .statusCode(422)
        .body("code", equalTo("NO_STANDARD_FOR_DATE"))
        .body("standard", equalTo("POVERTY_LINE"))
        .body("day", equalTo("2021-01-01"));
  }

  @Test
  void safeguards_are_told_with_their_reasons() {
    String id = Stored.id(Stored.family(VILLAGE));
    as("INSPECTOR@" + VILLAGE)
        .get("/api/v1/households/" + id + "/safeguards?asOf=2020-05-15")
        .then()
        .statusCode(200)
        .body(
            "safeguards.code",
            contains("FOOD", "CLOTHING", "EDUCATION", "MEDICAL", "HOUSING", "WATER"))
        .body("safeguards.find { it.code == 'EDUCATION' }.result", equalTo("PASS"))
        .body("safeguards.find { it.code == 'FOOD' }.result", equalTo("UNKNOWN"))
        .body("safeguards.find { it.code == 'HOUSING' }.reasons.code", contains("NO_CERTIFICATE"))
        .body("houseArea", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"safeguards", "exit-check", "incomes"})
  void who_may_not_see_a_household_hears_nothing_of_it(String what) {
    String path = "/api/v1/households/" + safeFamily() + "/" + what;
    as("VILLAGE@430511203502").get(path + "?asOf=" + DAY).then().statusCode(404);
    as("FINANCE@430511").get(path).then().statusCode(403);
    as("HELPER@" + VILLAGE).get(path).then().statusCode(403);
    as(OFFICE).get(path + "?asof=" + DAY).then().statusCode(400);
    as(OFFICE).get(path + "?asOf=soon").then().statusCode(400);
    io.restassured.RestAssured.get(path).then().statusCode(401);
  }

  @Test
  void a_village_may_exit_by_what_is_on_file() {
    String village = "430511203510";
    Stored.family(village);
    check("VILLAGE@" + village, village, "2017-12-31")
        .statusCode(200)
        .body("passed", equalTo(false))
        .body("criteria.result", everyItem(equalTo("UNKNOWN")));
    Facts.ofVillage(
        village,
        "insert into population_base (division_code, kind, valid, persons, source, recorded_by)"
            + " values (:v, 'RURAL_REGISTERED', '[2017-01-01,2018-01-01)', 101, '派出所', 'test')",
        "insert into village_asset (division_code, kind, name, trained_staff, valid, recorded_by)"
            + " select :v, kind, kind, 1, '[2015-01-01,)', 'test' from unnest(array['PAVED_ROAD',"
            + " 'SAFE_WATER', 'POWER', 'BROADBAND', 'CLINIC', 'SERVICE_WINDOW', 'CULTURE_SQUARE'])"
            + " as kind",
        "insert into stated_count (division_code, kind, year, count, source, recorded_by)"
            + " values (:v, 'COLLECTIVE_INCOME', 2017, 40000, '村账', 'test')");
    check("VILLAGE@" + village, village, "2017-12-31")
        .body("passed", equalTo(true)) // two persons of 101
        .body("criteria.code", hasItems("INCIDENCE", "CLINIC", "COLLECTIVE_INCOME"))
        .body("criteria[0].value", equalTo("1.98"))
        .body("criteria[0].threshold", equalTo("2"));
    Facts.ofVillage(village, "update population_base set persons = 100 where division_code = :v");
    check(OFFICE, village, "2017-12-31")
        .body("passed", equalTo(false))
        .body("criteria[0].value", equalTo("2.00"))
        .body("criteria[0].reasons.code", hasItem("NOT_BELOW_LIMIT"));
  }

  @Test
  void only_villages_exit_and_only_for_those_who_see_them() {
    check(OFFICE, "430511000000", "2017-12-31")
        .statusCode(422)
        .body("code", equalTo("NOT_A_VILLAGE"));
    check(OFFICE, "430511203549", "2017-12-31").statusCode(404);
    Stored.family("430511203511");
    check("VILLAGE@430511203510", "430511203511", "2017-12-31").statusCode(404);
    check("FINANCE@430511", "430511203511", "2017-12-31").statusCode(403);
    check(OFFICE, "430511203511", "2021-06-01")
        .statusCode(422)
        .body("code", equalTo("NO_STANDARD_FOR_DATE"));
  }

  private static String safeFamily() {
    String id = Stored.id(Stored.family(VILLAGE));
    Facts.record(id, CERTIFIED, SURVEYED, INSURED, ENROLLED, CLINIC);
    return id;
  }

  private static String wage(long fen) {
    return "insert into income (household_id, village_code, period_kind, period, wage, business,"
        + " property, cost, family_size, source, declared_on, recorded_by) values (:h, :v, 'YEAR',"
        + " '[2019-10-01,2020-10-01)', "
        + fen
        + ", 0, 0, 0, 2, '入户调查', '2020-10-15', 'test')";
  }

  private static ValidatableResponse exit(String id, String day) {
    return as(OFFICE).get("/api/v1/households/" + id + "/exit-check?asOf=" + day).then();
  }

  private static ValidatableResponse check(String who, String village, String day) {
    return as(who).get("/api/v1/divisions/" + village + "/exit-check?asOf=" + day).then();
  }
}
