package bangfu.household.briefing;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import bangfu.household.statistics.Facts;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class BriefingTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String VILLAGE = "430511203907";
  private static final String BRIEFING = "/api/v1/briefing?asOf=2020-09-30&division=" + VILLAGE;

  @BeforeEach
  void village() {
    if (as(OFFICE).get("/api/v1/divisions/" + VILLAGE).statusCode() == 200) {
      return;
    }
    Facts.village(VILLAGE);
    Facts.put(
        VILLAGE,
        "insert into stated_count (division_code, kind, year, count, at_least, source, recorded_by)"
            + " values ('VILLAGE', 'CULTURE_ACTIVITIES', 2020, 120, true, '2020年9月报道', 'test')",
        "insert into published_rate (division_code, valid, percent, source, recorded_by) values"
            + " ('VILLAGE', '[2014-01-01,2015-01-01)', 9.57, '2020年9月报道', 'test')",
        "insert into population_base (division_code, kind, valid, persons, source, recorded_by) values"
            + " ('VILLAGE', 'RURAL_REGISTERED', '[2020-01-01,)', 540, '示例<口径>', 'test')",
        "insert into industry_project (village_code, name, kind, started_on, recorded_by) values"
            + " ('VILLAGE', '香菇', 'PROJECT', '2018-01-01', 'test')",
        "insert into project_output select id, village_code, 2018, 21000000, 'test'"
            + " from industry_project where village_code = 'VILLAGE'",
        "insert into project_output select id, village_code, 2019, 31000000, 'test'"
            + " from industry_project where village_code = 'VILLAGE'",
        "insert into project_household select p.id, h.id, 'VILLAGE', '[2018-01-01,)' from"
            + " industry_project p, household h where p.village_code = 'VILLAGE' and"
            + " h.village_code = 'VILLAGE' and h.household_no like '%0003'",
        "insert into village_asset (division_code, kind, name, valid, recorded_by) values"
            + " ('VILLAGE', 'CULTURE_SQUARE', '文化广场', '[2018-01-01,)', 'test')");
  }

  @Test
  void every_row_of_the_report_is_there_and_null_where_nothing_is_on_file() {
    JsonPath briefing =
        as(OFFICE)
            .accept("application/json")
            .get(BRIEFING)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(briefing.<String>getList("rows.row"))
        .containsSubsequence(
            List.of(
                "1", "2", "3", "4", "5", "7", "8", "12", "14", "15", "21", "22", "24", "28", "29",
                "31", "32", "33", "34", "35", "36", "41"));
    assertThat(briefing.getString(value("3", "REGISTERED_HOUSEHOLDS"))).isEqualTo("3");
    assertThat(briefing.getString(value("4", "EXIT_RATE_PERSONS"))).isEqualTo("71.43");
    assertThat(briefing.getString(value("5", "FIRST_PUBLISHED_INCIDENCE"))).isEqualTo("9.57");
    assertThat(briefing.getString(value("5", "POVERTY_INCIDENCE"))).isEqualTo("0.37");
    assertThat(briefing.getString(value("7", "POOR_VILLAGES"))).isEqualTo("1");
    assertThat(briefing.getString(value("31", "CULTURE_SQUARES"))).isEqualTo("100.00");
    assertThat(briefing.getString(value("31", "CULTURE_ACTIVITIES"))).isEqualTo("120");
    assertThat(briefing.getBoolean(figure("31", "CULTURE_ACTIVITIES") + "atLeast")).isTrue();
    assertThat(briefing.getString(figure("31", "CULTURE_ACTIVITIES") + "source"))
        .isEqualTo("2020年9月报道 (2020)");
    assertThat(briefing.getString(value("33", "SKILL_SESSIONS"))).isNull();
    assertThat(briefing.getString(value("22", "INSURANCE_COVERAGE"))).isNull();
    assertThat(briefing.getString("projects[0].firstYearOutput")).isEqualTo("210000.00");
    assertThat(briefing.getInt("projects[0].households")).isEqualTo(1);
  }

  @Test
  void it_prints_in_chinese_with_source_and_day_of_each_figure() {
    String page =
        as(OFFICE)
            .accept("text/html")
            .header("Accept-Language", "zh-CN")
            .get(BRIEFING)
            .then()
            .statusCode(200)
            .contentType(startsWith("text/html"))
            .header("Content-Security-Policy", containsString("default-src 'none'"))
            .extract()
            .asString();
    assertThat(page)
        .contains("lang=\"zh-CN\"", "建档立卡", "&gt; 120场", "尚无登记", "@media print", "香菇")
        .contains("来源：2020年9月报道 (2020)；截至：2020-09-30；按上报数")
        .contains("示例&lt;口径&gt;")
        .contains("不得相加")
        .doesNotContain("示例<口径>", "{line", "{row", "{name", "NOT_FOUND");
  }

  @Test
  void it_prints_in_english() {
    String page =
        as(OFFICE)
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .header("Accept-Language", "en")
            .get(BRIEFING)
            .then()
            .statusCode(200)
            .contentType(startsWith("text/html"))
            .extract()
            .asString();
    assertThat(page)
        .contains("lang=\"en\"", "Registered households", "&gt; 120 activities", "nothing on file")
        .contains("as of: 2020-09-30", "never to be added");
  }

  @Test
  void few_are_not_printed_for_the_village() {
    as("VILLAGE@" + VILLAGE)
        .get("/api/v1/briefing?asOf=2020-09-30")
        .then()
        .statusCode(200)
        .contentType(startsWith("application/json"))
        .body(value("4", "POOR_PERSONS"), nullValue())
        .body(figure("4", "POOR_PERSONS") + "suppressed", equalTo(true))
        .body(value("7", "POOR_VILLAGES"), equalTo("1"))
        .body("projects[0].households", nullValue());
    String page =
        as("VILLAGE@" + VILLAGE).accept("text/html").get(BRIEFING).then().extract().asString();
    assertThat(page).contains("suppressed: too few");
  }

  @Test
  void who_may_not_ask_is_refused() {
    as("HELPER@430511").get(BRIEFING).then().statusCode(403);
    as("VILLAGE@430511203908").get(BRIEFING).then().statusCode(404);
    as(OFFICE).get(BRIEFING + "&year=2020").then().statusCode(400);
    as(OFFICE).accept("application/pdf").get(BRIEFING).then().statusCode(406);
  }

  private static String figure(String row, String indicator) {
    return "rows.find { it.row == '"
        + row
        + "' }.figures.find { it.indicator == '"
        + indicator
        + "' }.";
  }

  private static String value(String row, String indicator) {
    return figure(row, indicator) + "value";
  }
}
