package bangfu.household.lifecycle;

import static bangfu.household.As.as;

import bangfu.household.Csv;
import bangfu.household.Facts;
import bangfu.household.Handed;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;

/** A poor village that exits in the autumn of 2018, and the people who take its steps. */
final class VillageExit {
  static final String TOWN = "TOWN@430511101!town-village-exit";
  static final String OFFICE = "OFFICE@430511!office-village-exit";
  static final String GOVERNMENT = "OFFICE@430511!government-village-exit";
  static final List<String> STEPS =
      List.of("APPLICATION", "TOWN_REVIEW", "TOWN_NOTICE", "DISTRICT_REVIEW", "DISTRICT_DECISION");
  private static final List<String> DEMANDS =
      List.of("MINUTES", "APPROVAL", "NOTICE", "APPROVAL", "APPROVAL");
  private static final List<String> DAYS =
      List.of("2018-11-02", "2018-11-05", "2018-11-06", "2018-11-14", "2018-11-20");

  private final String village;
  private final Case proceeding;

  private VillageExit(String village, Case proceeding) {
    this.village = village;
    this.proceeding = proceeding;
  }

  /** A village that is poor, with nothing else on file. */
  static void poor(String village) {
    on(village, "POOR");
  }

  static void on(String village, String label) {
    Handed.committed(
        "OFFICE@430511", "villages", Csv.village(village).replace("POOR_EXITED_2017", label));
  }

  /** A village that is poor and meets every condition in 2018. */
  static void ready(String village) {
    poor(village);
    Facts.ofVillage(
        village,
        "insert into population_base (division_code, kind, valid, persons, source, recorded_by)"
            + " values (:v, 'RURAL_REGISTERED', '[2014-01-01,)', 600, 'test', 'test')",
        "insert into village_asset (division_code, kind, name, trained_staff, valid, recorded_by)"
            + " select :v, kind, '示例', 1, '[2016-01-01,)', 'test'"
            + " from unnest(array['PAVED_ROAD', 'SAFE_WATER', 'POWER', 'BROADBAND',"
            + " 'SERVICE_WINDOW', 'CULTURE_SQUARE', 'CLINIC']) kind",
        "insert into stated_count (division_code, kind, year, count, source, recorded_by)"
            + " values (:v, 'COLLECTIVE_INCOME', 2018, 52000, 'test', 'test')");
  }

  static String body(String village, String day) {
    return "{\"kind\":\"VILLAGE_EXIT\",\"villageCode\":\"%s\",\"openedOn\":\"%s\"}"
        .formatted(village, day);
  }

  static VillageExit of(String village) {
    return new VillageExit(village, Case.open(village, body(village, "2018-11-01")));
  }

  Case proceeding() {
    return proceeding;
  }

  /** Takes the steps until this one is next. */
  VillageExit to(String step) {
    for (int i = proceeding.shown().getList("steps").size(); !STEPS.get(i).equals(step); i++) {
      tries(STEPS.get(i)).statusCode(200);
    }
    return this;
  }

  void toTheEnd() {
    to("DISTRICT_DECISION").tries("DISTRICT_DECISION").statusCode(200);
  }

  /** Tries a step by whoever it is up to, on its usual day. */
  ValidatableResponse tries(String step) {
    return tries(actor(step), step, DAYS.get(STEPS.indexOf(step)));
  }

  ValidatableResponse tries(String who, String step, String day) {
    return proceeding.tries(who, DEMANDS.get(STEPS.indexOf(step)), step, day);
  }

  private String actor(String step) {
    return switch (step) {
      case "APPLICATION" -> Case.village(village);
      case "TOWN_REVIEW", "TOWN_NOTICE" -> TOWN;
      case "DISTRICT_REVIEW" -> OFFICE;
      default -> GOVERNMENT;
    };
  }

  /** The village as it was on a day. */
  JsonPath on(String day) {
    return as("AUDIT@43")
        .get("/api/v1/divisions/" + village + "?asOf=" + day)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
