package bangfu.system;

import static bangfu.local.stack.ServiceName.HOUSEHOLD;
import static bangfu.local.stack.ServiceName.INSPECTION;
import static bangfu.local.stack.ServiceName.SUBSIDY;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.local.stack.ServiceName;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures of the report of September 2020 that the demo district can answer, over HTTP, by
 * their rows in domain.md §1.
 */
class ReportFiguresTest {
  private final Stacks.Running running = Stacks.told();

  @Test
  void row_1_one_township_and_four_subdistricts() {
    JsonNode townships = registry("2020-09-30").path("townships");
    assertThat(townships.path("TOWNSHIP").asInt()).isEqualTo(1);
    assertThat(townships.path("SUBDISTRICT").asInt()).isEqualTo(4);
    assertThat(townships.has("TOWN")).isFalse();
    assertThat(registry("2022-01-01").path("townships").path("TOWN").asInt()).isEqualTo(1);
  }

  @Test
  void row_2_total_population() {
    JsonNode bases = get(HOUSEHOLD, "office", "/api/v1/population-bases");
    assertThat(bases.path("items"))
        .anyMatch(
            b -> b.path("kind").asText().equals("TOTAL") && b.path("persons").asInt() == 106_000);
  }

  @Test
  void rows_3_and_4_registered_exited_and_remaining() {
    JsonNode poverty = poverty("2020-09-30");
    assertCount(poverty.path("registered"), 1_106, 3_641);
    assertCount(poverty.path("exited"), 1_027, 3_475);
    assertCount(poverty.path("remaining"), 79, 166);
    assertThat(poverty.path("exitedHouseholdsPercent").asText()).isEqualTo("92.86");
    assertThat(poverty.path("exitedPersonsPercent").asText()).isEqualTo("95.44");
    assertThat(poverty.path("averageSize").asText()).isEqualTo("3.29");
    assertThat(poverty.path("averageSizeRemaining").asText()).isEqualTo("2.10");
  }

  @Test
  void row_5_incidence_with_its_numerator_denominator_and_source() {
    JsonNode now = poverty("2020-09-30").path("incidence");
    assertThat(now.path("percent").asText()).isEqualTo("0.37");
    assertThat(now.path("numerator").asInt()).isEqualTo(166);
    assertThat(now.path("denominator").asInt()).isEqualTo(44_865);
    assertThat(now.path("source").asText()).isNotBlank();
    JsonNode then = poverty("2014-12-31").path("incidence");
    assertThat(then.path("percent").asText()).isEqualTo("9.57");
    assertThat(then.path("basis").asText()).isEqualTo("PUBLISHED");
    assertThat(then.path("numerator").isNull()).as("never recomputed").isTrue();
    JsonNode never = poverty("2016-06-30").path("incidence");
    assertThat(never.path("percent").isNull()).isTrue();
    assertThat(never.path("code").asText()).isEqualTo("NO_STANDARD_FOR_DATE");
  }

  @Test
  void rows_7_and_8_poor_villages_and_others() {
    JsonNode villages = registry("2020-09-30").path("villages");
    assertThat(villages.path("POOR_EXITED_2017").asInt()).isEqualTo(12);
    assertThat(villages.path("NON_POOR").asInt()).isEqualTo(11);
  }

  @Test
  void rows_12_and_41_twenty_five_leaders_for_twenty_three_villages() {
    JsonNode registry = registry("2020-09-30");
    assertThat(registry.path("linkedLeaders").asInt()).isEqualTo(25);
    assertThat(registry.path("villagesWithLeader").asInt()).isEqualTo(23);
  }

  @Test
  void row_15_the_four_groups_each_household_counted_once() {
    assertThat(registry("2020-09-30").path("householdsInHousingGroups").asInt()).isEqualTo(1_484);
  }

  @Test
  void rows_18_and_19_living_subsidy_of_both_terms() {
    JsonNode payments =
        get(SUBSIDY, "dept", "/api/v1/statistics/payments?year=2020&programme=EDU_LIVING");
    assertThat(payments.path("cases").asInt()).isEqualTo(1_998);
    // 713 primary and 286 junior pupils in spring, 644 and 355 in autumn, at 500 and 625 yuan.
    assertThat(payments.path("amount").asText()).isEqualTo("1079125.00");
  }

  @Test
  void row_38_eighty_inspectors() {
    JsonNode inspection =
        get(INSPECTION, "office", "/api/v1/statistics/inspection?asOf=2020-09-30");
    assertThat(inspection.path("inspectorsTrained").asInt()).isEqualTo(80);
  }

  @Test
  void every_registered_household_has_a_helper() {
    JsonNode registry = registry("2020-09-30");
    assertThat(registry.path("helpedHouseholds").asInt()).isEqualTo(1_106);
    assertThat(registry.path("helpedPercent").asText()).isEqualTo("100.00");
  }

  /** Row, indicator, value; what the report says with "more than" is a lower bound. */
  @ParameterizedTest
  @CsvSource({
    "12, LINKED_LEADERS, 25",
    "14, PROJECT_HOUSEHOLDS, 30",
    "15, FOUR_GROUPS_HOUSEHOLDS, 1484",
    "15, DANGEROUS_HOUSES, 0",
    "21, DROPOUTS, 0",
    "22, HEALTH_FILE_COVERAGE, 100.00",
    "22, INSURANCE_COVERAGE, 100.00",
    "22, COMMERCIAL_INSURANCE_COVERAGE, 100.00",
    "24, MAJOR_DISEASE_TREATMENT, 100.00",
    "28, FIVE_TYPES_IN_DIBAO_HOUSEHOLDS, 532",
    "28, FIVE_TYPES_IN_DIBAO_PERSONS, 793",
    "29, SAFETY_NET_HOUSEHOLDS, 316",
    "29, SAFETY_NET_PERSONS, 554",
    "31, CULTURE_SQUARES, 100.00",
    "31, CULTURE_ACTIVITIES, 120",
    "32, ECOMMERCE_STATIONS, 17",
    "33, SKILL_SESSIONS, 104",
    "33, SKILL_ATTENDANCES, 2080",
    "34, JOBS_RECOMMENDED, 2000",
    "34, WORKSHOPS, 7",
    "34, WORKSHOP_WORKERS, 43",
    "35, STABLE_WORKERS, 1450",
    "35, STABLE_WORKERS_GROWTH, 33.4",
    "36, VILLAGE_LEADERS_TRAINED, 84",
    "36, COOPERATIVES_AND_FARMS, 21",
    "36, COOPERATIVE_LABOR, 315"
  })
  void the_briefing_answers(String row, String indicator, String value) {
    assertThat(figure(row, indicator).path("value").asText()).isEqualTo(value);
  }

  @Test
  void rows_22_24_and_35_with_their_numerators() {
    assertThat(figure("22", "HEALTH_FILE_COVERAGE").path("numerator").asInt()).isEqualTo(3_641);
    assertThat(figure("24", "MAJOR_DISEASE_TREATMENT").path("numerator").asInt()).isEqualTo(147);
    assertThat(figure("35", "STABLE_WORKERS_GROWTH").path("numerator").asInt()).isEqualTo(363);
    assertThat(figure("35", "STABLE_WORKERS_GROWTH").path("denominator").asInt()).isEqualTo(1_087);
    assertThat(figure("31", "CULTURE_ACTIVITIES").path("atLeast").asBoolean()).isTrue();
    assertThat(figure("34", "JOBS_RECOMMENDED").path("atLeast").asBoolean()).isTrue();
  }

  @Test
  void row_14_the_first_years_output_of_the_mushrooms() {
    assertThat(briefing().path("projects"))
        .anyMatch(p -> p.path("firstYearOutput").asText().equals("210000.00"));
  }

  @Test
  void a_family_that_exited_later_had_not_exited_in_september() {
    JsonNode list =
        get(HOUSEHOLD, "office", "/api/v1/households?status=NOT_EXITED&asOf=2020-09-30&count=true");
    assertThat(list.path("total").asInt()).isEqualTo(79);
    JsonNode today = get(HOUSEHOLD, "office", "/api/v1/households?status=NOT_EXITED&count=true");
    assertThat(today.path("total").asInt()).isEqualTo(77);
  }

  private JsonNode figure(String row, String indicator) {
    for (JsonNode each : briefing().path("rows")) {
      for (JsonNode figure : each.path("figures")) {
        if (each.path("row").asText().equals(row)
            && figure.path("indicator").asText().equals(indicator)) {
          return figure;
        }
      }
    }
    throw new AssertionError("no " + indicator + " in row " + row);
  }

  private JsonNode briefing() {
    return get(HOUSEHOLD, "office", "/api/v1/briefing?asOf=2020-09-30");
  }

  private JsonNode poverty(String asOf) {
    return get(HOUSEHOLD, "office", "/api/v1/statistics/poverty?asOf=" + asOf);
  }

  private JsonNode registry(String asOf) {
    return get(HOUSEHOLD, "office", "/api/v1/statistics/registry?asOf=" + asOf);
  }

  private JsonNode get(ServiceName service, String who, String path) {
    return running.api().get(service, who, path);
  }

  private static void assertCount(JsonNode count, int households, int persons) {
    assertThat(count.path("households").asInt()).isEqualTo(households);
    assertThat(count.path("persons").asInt()).isEqualTo(persons);
  }
}
