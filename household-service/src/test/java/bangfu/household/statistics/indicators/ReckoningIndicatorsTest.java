package bangfu.household.statistics.indicators;

import static bangfu.household.As.as;
import static bangfu.household.statistics.Facts.born;
import static bangfu.household.statistics.Facts.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.statistics.Facts;
import bangfu.household.statistics.tallies.Ratio;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ReckoningIndicatorsTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String VILLAGE = "430511203901";
  private static final String BEFORE = "bangfu.test.figures.before";

  @BeforeEach
  void village() {
    if (as(OFFICE).get("/api/v1/divisions/" + VILLAGE).statusCode() == 200) {
      return;
    }
    Facts.village(VILLAGE);
    System.setProperty(BEFORE, Facts.now().toString());
    Facts.put(
        VILLAGE,
        insurance("1970-01-01", 2020, "RESIDENT"),
        insurance("1971-01-01", 2020, "EMPLOYEE"),
        insurance("2011-09-03", 2020, "RESIDENT"),
        insurance("1970-01-01", 2020, "COMMERCIAL"),
        healthFile("1970-01-01", "2019-01-01"),
        healthFile("1971-01-01", "2020-10-01"),
        disease("1970-01-01", "01", "'2020-02-01'"),
        disease("1970-01-01", "02", "null"),
        disease("1971-01-01", "03", "'2020-05-01'"),
        "insert into school_absence values ("
            + born("2009-06-06")
            + ", 'VILLAGE', '2020-SPRING', '1', true, 'test')",
        certificate(1, "D", "2018-01-01", "null"),
        certificate(1, "B", "2019-06-01", "null"),
        certificate(4, "C", "2020-02-01", "'2020-08-01'"),
        work("1970-01-01", 2019, "MIGRANT", 8),
        work("1970-01-01", 2020, "MIGRANT", 8),
        work("1971-01-01", 2020, "MIGRANT", 6),
        work("1972-01-01", 2020, "MIGRANT", 5),
        "insert into workshop (village_code, name, opened_on, recorded_by) values ('VILLAGE', '车间',"
            + " '2020-01-01', 'test')",
        "insert into employment (member_id, village_code, year, kind, region, months, workshop_id,"
            + " recommended, source) select "
            + born("1972-01-01")
            + ", 'VILLAGE', 2020, 'WORKSHOP', '01', 4, id, true, 'test' from workshop"
            + " where village_code = 'VILLAGE'",
        "insert into welfare values ("
            + born("1972-01-01")
            + ", 'VILLAGE', 'DIBAO', '1', 34000, '[2019-05-01,)', 'test')",
        session("SKILL", "2016-05-05", 50),
        session("SKILL", "2018-05-05", 30),
        session("VILLAGE_LEADER", "2019-05-05", 9),
        "insert into division_leader (division_code, staff_no, name, valid, recorded_by) values"
            + " ('VILLAGE', 'LD-0901', '示例', '[2018-01-01,)', 'test')",
        "insert into division_unit (division_code, kind, unit, valid, recorded_by) values"
            + " ('VILLAGE', 'DEPARTMENT', '区财政局', '[2018-01-01,)', 'test'),"
            + " ('VILLAGE', 'DEPARTMENT', '区农业农村局', '[2018-01-01,)', 'test')",
        "update household set main_cause = '03' where household_no = 'VILLAGE0003'",
        "select record_household(id, 'TEST', 'test', null) from household where village_code ="
            + " 'VILLAGE'");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "REGISTERED_HOUSEHOLDS,2020-09-30,3,-,3",
        "REGISTERED_PERSONS,2020-05-31,6,-,6",
        "EXIT_RATE_HOUSEHOLDS,2020-09-30,2,3,66.67",
        "EXIT_RATE_PERSONS,2020-09-30,5,7,71.43",
        "EXIT_RATE_HOUSEHOLDS,2018-06-30,1,3,33.33",
        "AVERAGE_HOUSEHOLD,2020-09-30,7,3,2.33",
        "AVERAGE_POOR_HOUSEHOLD,2020-09-30,2,1,2.00",
        "HELPER_COVERAGE,2020-09-30,3,3,100.00",
        "FOUR_GROUPS_HOUSEHOLDS,2020-09-30,4,-,4",
        "DANGEROUS_HOUSES,2018-12-31,1,4,1",
        "DANGEROUS_HOUSES,2020-07-01,1,4,1",
        "DANGEROUS_HOUSES,2020-09-30,0,4,0",
        "DROPOUTS,2020-03-01,1,3,1",
        "DROPOUTS,2020-09-30,1,3,1",
        "HEALTH_FILE_COVERAGE,2020-09-30,1,7,14.29",
        "HEALTH_FILE_COVERAGE,2020-12-31,2,7,28.57",
        "INSURANCE_COVERAGE,2020-09-30,3,7,42.86",
        "INSURANCE_COVERAGE,2020-07-01,3,6,50.00",
        "COMMERCIAL_INSURANCE_COVERAGE,2020-09-30,1,7,14.29",
        "MAJOR_DISEASE_TREATMENT,2020-09-30,1,2,50.00",
        "DIBAO_COVERAGE,2020-09-30,1,7,14.29",
        "FIVE_TYPES_IN_DIBAO_PERSONS,2020-09-30,1,-,1",
        "FIVE_TYPES_IN_DIBAO_HOUSEHOLDS,2020-09-30,1,-,1",
        "SAFETY_NET_HOUSEHOLDS,2020-09-30,1,-,1",
        "SKILL_SESSIONS,2020-09-30,1,-,1",
        "SKILL_ATTENDANCES,2020-09-30,30,-,30",
        "VILLAGE_LEADERS_TRAINED,2020-09-30,9,-,9",
        "WORKSHOPS,2020-09-30,1,-,1",
        "WORKSHOP_WORKERS,2020-09-30,1,-,1",
        "JOBS_RECOMMENDED,2020-09-30,1,-,1",
        "STABLE_WORKERS,2020-09-30,2,-,2",
        "STABLE_WORKERS_GROWTH,2020-09-30,1,1,100.0",
        "LINKED_LEADERS,2020-09-30,1,-,1",
        "LINKED_DEPARTMENTS,2020-09-30,2,-,2"
      })
  void each_indicator_counts_what_was_true_on_the_day(
      String code, String day, Integer numerator, Integer denominator, String value) {
    figure(code, "&asOf=" + day)
        .body("figure.numerator", equalTo(numerator))
        .body("figure.denominator", equalTo(denominator))
        .body("figure.value", equalTo(value))
        .body("figure.asOf", equalTo(day))
        .body("figure.division", equalTo(VILLAGE))
        .body("figure.suppressed", equalTo(false))
        .body("figure.code", nullValue());
  }

  @Test
  void ex_growth_of_363_on_1087_is_33_4() {
    assertThat(Ratio.percent(363, 1087, 1)).isEqualTo("33.4");
    assertThat(Ratio.percent(166, 44_865, 2)).isEqualTo("0.37");
    assertThat(Ratio.percent(1027, 1106, 2)).isEqualTo("92.86");
    assertThat(Ratio.of(3641, 1106, 2)).isEqualTo("3.29");
    assertThat(Ratio.percent(1, 0, 2)).isNull();
  }

  @Test
  void causes_add_up_to_the_registered() {
    JsonPath causes =
        figure("POVERTY_CAUSES", "&asOf=2020-09-30")
            .body("figure.numerator", equalTo(3))
            .extract()
            .jsonPath();
    assertThat(causes.getList("figure.parts.code")).isEqualTo(List.of("01", "02", "03"));
    assertThat(causes.getList("figure.parts.percent"))
        .isEqualTo(List.of("33.33", "33.33", "33.33"));
    assertThat(causes.getString("figure.parts[0].label")).isEqualTo("illness");
  }

  @Test
  void nothing_on_file_is_null_and_not_zero() {
    figure("CULTURE_ACTIVITIES", "&asOf=2020-09-30")
        .body("figure.value", nullValue())
        .body("figure.basis", equalTo("NONE"))
        .body("figure.code", equalTo("NOTHING_ON_FILE"));
    figure("INSURANCE_COVERAGE", "&asOf=2015-09-30")
        .body("figure.value", nullValue())
        .body("figure.code", equalTo("NOTHING_ON_FILE"));
    figure("POVERTY_INCIDENCE", "&asOf=2020-09-30")
        .body("figure.value", nullValue())
        .body("figure.code", equalTo("NO_STANDARD_FOR_DATE"));
    figure("AVERAGE_HOUSEHOLD", "&asOf=2010-09-30")
        .body("figure.value", nullValue())
        .body("figure.code", equalTo("ZERO_DENOMINATOR"));
  }

  @Test
  void an_instant_answers_what_was_on_file_then() {
    String before = "&asOf=" + Instant.parse(System.getProperty(BEFORE));
    String after = "&asOf=" + Facts.now();
    figure("HEALTH_FILE_COVERAGE", before)
        .body("figure.value", nullValue())
        .body("figure.code", equalTo("NOTHING_ON_FILE"));
    figure("HEALTH_FILE_COVERAGE", after).body("figure.value", equalTo("28.57"));
    figure("REGISTERED_PERSONS", before).body("figure.numerator", equalTo(7));
    figure("HELPER_COVERAGE", before).body("figure.value", equalTo("100.00"));
    assertThat(causes(before)).isEqualTo(Map.of("01", 2, "02", 1));
    assertThat(causes(after)).isEqualTo(Map.of("01", 1, "02", 1, "03", 1));
    figure("DIBAO_COVERAGE", after).body("figure.numerator", equalTo(1));
    figure("DANGEROUS_HOUSES", after).body("figure.numerator", equalTo(0));
    figure("JOBS_RECOMMENDED", after).body("figure.numerator", equalTo(1));
    figure("MAJOR_DISEASE_TREATMENT", after).body("figure.value", equalTo("50.00"));
    figure("SAFETY_NET_PERSONS", after).body("figure.numerator", equalTo(1));
    figure("SKILL_SESSIONS", before).body("figure.code", equalTo("NOTHING_ON_FILE"));
  }

  @Test
  void every_indicator_answers_for_a_day_and_for_an_instant() {
    List<String> codes =
        as(OFFICE)
            .get("/api/v1/indicators")
            .then()
            .statusCode(200)
            .body("items.code", hasItems("POVERTY_INCIDENCE", "DROPOUTS"))
            .body("items.nameZh", hasItems("贫困发生率"))
            .extract()
            .path("items.code");
    assertThat(codes).hasSize(Indicator.values().length);
    for (String code : codes) {
      figure(code, "&asOf=2020-09-30");
      figure(code, "&asOf=" + Facts.now());
    }
  }

  @Test
  void a_township_answers_by_village_in_one_go() {
    JsonPath found =
        as(OFFICE)
            .get(
                "/api/v1/indicators/REGISTERED_HOUSEHOLDS?division=430511203000&by=VILLAGE"
                    + "&asOf=2020-09-30")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(found.getInt("breakdown.find { it.division == '" + VILLAGE + "' }.numerator"))
        .isEqualTo(3);
    // The town that took the township's place counts its villages.
    as(OFFICE)
        .get("/api/v1/indicators/REGISTERED_HOUSEHOLDS?by=TOWNSHIP&asOf=2022-09-30")
        .then()
        .statusCode(200)
        .body("breakdown.division", hasItems("430511101000"));
    int town =
        as(OFFICE)
            .get("/api/v1/indicators/REGISTERED_HOUSEHOLDS?division=430511101000&asOf=2022-09-30")
            .path("figure.numerator");
    assertThat(town).isGreaterThanOrEqualTo(3);
  }

  @Test
  void small_cells_are_kept_from_a_township_and_cannot_be_reckoned_back() {
    String question =
        "/api/v1/indicators/POOR_HOUSEHOLDS?division=430511203000&by=VILLAGE&asOf=2020-09-30";
    String mine = "breakdown.find { it.division == '" + VILLAGE + "' }.";
    as(OFFICE).get(question).then().body(mine + "numerator", equalTo(1));
    JsonPath told = as("TOWN@430511203").get(question).then().statusCode(200).extract().jsonPath();
    assertThat((Object) told.get(mine + "numerator")).isNull();
    assertThat((Object) told.get(mine + "value")).isNull();
    assertThat(told.getBoolean(mine + "suppressed")).isTrue();
    assertThat(told.getString(mine + "code")).isEqualTo("SUPPRESSED");
    Integer total = told.get("figure.numerator");
    if (total != null) {
      List<Integer> counts = told.getList("breakdown.numerator");
      assertThat(counts.stream().filter(count -> count == null).count()).isGreaterThan(1);
      int rest = total - counts.stream().filter(c -> c != null).mapToInt(c -> c).sum();
      assertThat(rest).isGreaterThanOrEqualTo(5);
    }
    // Asked for alone it is kept as well, and so is what is left over when the exited are told.
    as("TOWN@430511203")
        .get("/api/v1/indicators/EXITED_HOUSEHOLDS?asOf=2020-09-30&division=" + VILLAGE)
        .then()
        .body("figure.value", nullValue())
        .body("figure.suppressed", equalTo(true));
    as("AUDIT@430511").get(question).then().body(mine + "numerator", equalTo(1));
    as("LEADER@430511").get(question).then().body(mine + "numerator", equalTo(1));
    as("LEADER@430511203").get(question).then().body(mine + "numerator", nullValue());
    as("DEPT@430511").get(question).then().body(mine + "numerator", nullValue());
  }

  @Test
  void small_cells_are_kept_on_the_older_endpoints_too() {
    String poverty = "/api/v1/statistics/poverty?asOf=2020-09-30&division=" + VILLAGE;
    as(OFFICE).get(poverty).then().body("remaining.households", equalTo(1));
    as("VILLAGE@" + VILLAGE)
        .get(poverty)
        .then()
        .statusCode(200)
        .body("suppressed", equalTo(true))
        .body("registered.households", nullValue())
        .body("remaining.households", nullValue())
        .body("exitedHouseholdsPercent", nullValue());
    String registry = "/api/v1/statistics/registry?asOf=2020-09-30&division=" + VILLAGE;
    as(OFFICE).get(registry).then().body("householdsByHousingGroup.TEKUN", equalTo(1));
    as("VILLAGE@" + VILLAGE)
        .get(registry)
        .then()
        .statusCode(200)
        .body("suppressed", equalTo(true))
        .body("householdsByHousingGroup.TEKUN", nullValue())
        .body("householdsByKind.REGISTERED", nullValue())
        .body("helpedPercent", nullValue())
        .body("villages.POOR_EXITED_2017", equalTo(1));
  }

  @Test
  void who_may_not_ask_is_refused() {
    String indicator = "/api/v1/indicators/REGISTERED_HOUSEHOLDS";
    as("HELPER@430511").get(indicator).then().statusCode(403);
    as("HOUSEHOLD@430511").get("/api/v1/indicators").then().statusCode(403);
    as("VILLAGE@430511203902")
        .get(indicator + "?division=" + VILLAGE)
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"));
    as(OFFICE)
        .get(indicator + "?vilage=1")
        .then()
        .statusCode(400)
        .body("code", equalTo("UNKNOWN_PARAMETER"));
    as(OFFICE)
        .get(indicator + "?asOf=2020-02-30")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("INVALID_FORMAT"));
    as(OFFICE).get(indicator + "?by=GROUP").then().statusCode(400);
    as(OFFICE).get("/api/v1/indicators/UNHEARD_OF").then().statusCode(404);
  }

  private static Map<String, Integer> causes(String asOf) {
    List<Map<String, Object>> parts =
        figure("POVERTY_CAUSES", asOf).extract().jsonPath().getList("figure.parts");
    return parts.stream()
        .collect(
            java.util.stream.Collectors.toMap(
                part -> (String) part.get("code"), part -> (Integer) part.get("numerator")));
  }

  private static ValidatableResponse figure(String code, String more) {
    return as(OFFICE)
        .get("/api/v1/indicators/" + code + "?division=" + VILLAGE + more)
        .then()
        .statusCode(200);
  }

  private static String insurance(String born, int year, String kind) {
    return "insert into insurance values ("
        + born(born)
        + ", 'VILLAGE', "
        + year
        + ", '"
        + kind
        + "', null, 'test')";
  }

  private static String healthFile(String born, String day) {
    return "insert into health_record (member_id, village_code, file_on, source) values ("
        + born(born)
        + ", 'VILLAGE', '"
        + day
        + "', 'test')";
  }

  private static String disease(String born, String code, String treated) {
    return "insert into major_disease values ("
        + born(born)
        + ", 'VILLAGE', '"
        + code
        + "', '2020-01-05', "
        + treated
        + ", null, 'test')";
  }

  private static String certificate(int number, String grade, String day, String accepted) {
    return "insert into housing_certificate (household_id, village_code, dwelling, grade,"
        + " certified_on, accepted_on, source, recorded_by) values ("
        + household(number)
        + ", 'VILLAGE', 'OWN_HOUSE', '"
        + grade
        + "', '"
        + day
        + "', "
        + accepted
        + ", 'test', 'test')";
  }

  private static String work(String born, int year, String kind, int months) {
    return "insert into employment (member_id, village_code, year, kind, region, months, source)"
        + " values ("
        + born(born)
        + ", 'VILLAGE', "
        + year
        + ", '"
        + kind
        + "', '04', "
        + months
        + ", 'test')";
  }

  private static String session(String kind, String day, int attendees) {
    return "insert into training_session (division_code, kind, topic, organiser, held_on, attendees,"
        + " recorded_by) values ('VILLAGE', '"
        + kind
        + "', '示例', '人社', '"
        + day
        + "', "
        + attendees
        + ", 'test')";
  }
}
