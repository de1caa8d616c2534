package bangfu.local.story;

import static bangfu.local.stack.ServiceName.HOUSEHOLD;

import bangfu.local.district.DemoDistrict;
import bangfu.local.district.Village;
import bangfu.local.stack.Api;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the villages have and did by September 2020, as the report tells it: squares and stations,
 * training, workshops, cooperatives, the departments behind each village.
 */
final class VillageLife {
  private static final String OFFICE = "office";
  private static final String DISTRICT = "430511000000";
  private static final String REPORT = "2020年9月报道";
  private static final String FIRST_DAY = "2018-01-01";
  private static final List<String> DEPARTMENTS =
      List.of("教育局", "民政局", "医疗保障局", "住房和城乡建设局", "人力资源和社会保障局", "农业农村局", "财政局");
  private static final List<String> TRAINERS = List.of("人社局", "扶贫办", "农业农村局", "商务局");
  private static final List<String> HAS_EVERY_POOR_VILLAGE =
      List.of(
          "SERVICE_WINDOW",
          "POVERTY_OFFICE",
          "ARCHIVE_ROOM",
          "LECTURE_ROOM",
          "CULTURE_SQUARE",
          "STAGE");
  private static final List<String> HAS_EVERY_VILLAGE =
      List.of("CLINIC", "PAVED_ROAD", "SAFE_WATER", "POWER", "BROADBAND");

  private static final int STATIONS = 16;
  private static final int SKILL_SESSIONS = 104;
  private static final int LEADER_SESSIONS = 4;
  private static final int UNDERTAKINGS = 21;

  private final Api api;
  private final List<Village> villages;
  private final Map<String, Village> workshops;

  VillageLife(Api api, DemoDistrict district) {
    this.api = api;
    this.villages = district.villages();
    this.workshops = district.workshops();
  }

  /** Enters all of it. */
  void enter() {
    villages.forEach(this::assets);
    station(DISTRICT, "区级电子商务服务中心");
    villages.stream().limit(STATIONS).forEach(v -> station(v.code(), "益农信息社"));
    IntStream.range(0, villages.size()).forEach(this::departments);
    IntStream.range(0, SKILL_SESSIONS).forEach(i -> train("SKILL", i, 20));
    IntStream.range(0, LEADER_SESSIONS).forEach(i -> train("VILLAGE_LEADER", i, 21));
    workshops.forEach(this::workshop);
    IntStream.range(0, UNDERTAKINGS).forEach(this::undertaking);
    state("CULTURE_ACTIVITIES", 2019, 120, true);
    state("JOBS_RECOMMENDED", 2020, 2_000, true);
  }

  private void assets(Village village) {
    List<String> kinds = new ArrayList<>(HAS_EVERY_VILLAGE);
    if (village.poor()) {
      kinds.addAll(HAS_EVERY_POOR_VILLAGE);
    }
    kinds.forEach(kind -> asset(village.code(), kind, village.name(), List.of(), 0));
  }

  private void station(String division, String name) {
    asset(division, "ECOMMERCE_STATION", name, List.of("电脑", "扫码枪"), 1);
  }

  private void asset(String division, String kind, String name, List<String> has, int staff) {
    post(
        "/api/v1/village-assets",
        Map.of(
            "divisionCode",
            division,
            "kind",
            kind,
            "name",
            name,
            "equipment",
            has,
            "trainedStaff",
            staff,
            "from",
            FIRST_DAY));
  }

  /** Two or three of them behind each village 区直部门联村. */
  private void departments(int village) {
    for (int i = 0; i < 2 + village % 2; i++) {
      post(
          "/api/v1/divisions/" + villages.get(village).code() + "/units",
          Map.of(
              "kind",
              "DEPARTMENT",
              "unit",
              DEPARTMENTS.get((village * 3 + i) % DEPARTMENTS.size()),
              "from",
              FIRST_DAY));
    }
  }

  private void train(String kind, int session, int attendees) {
    post(
        "/api/v1/training-sessions",
        Map.of(
            "divisionCode",
            villages.get(session % villages.size()).code(),
            "kind",
            kind,
            "topic",
            kind.equals("SKILL") ? "种养殖与家政技能" : "致富带头人",
            "organiser",
            TRAINERS.get(session % TRAINERS.size()),
            "heldOn",
            (2017 + session % 3) + "-0" + (3 + session % 6) + "-1" + session % 10,
            "days",
            2,
            "attendees",
            attendees));
  }

  private void workshop(String name, Village village) {
    post(
        "/api/v1/workshops",
        Map.of("villageCode", village.code(), "name", name, "openedOn", "2018-06-01"));
  }

  /** 马家村's mushrooms first, as the report tells; others are examples. */
  private void undertaking(int number) {
    boolean mushrooms = number == 0;
    Village village =
        mushrooms
            ? villages.stream().filter(v -> v.name().equals("马家村")).findFirst().orElseThrow()
            : villages.get((number - 1) % villages.size());
    var project =
        post(
            "/api/v1/industry-projects",
            Map.of(
                "villageCode",
                village.code(),
                "name",
                mushrooms ? "马家村食用菌基地" : "示例合作社" + number,
                "kind",
                number % 2 == 0 ? "COOPERATIVE" : "FARM",
                "startedOn",
                "2017-03-01",
                "labour",
                15));
    if (mushrooms) {
      post(
          "/api/v1/industry-projects/" + project.path("id").asText() + "/outputs",
          Map.of("year", 2017, "output", "210000.00", "source", REPORT));
      takePart(project.path("id").asText(), village);
    }
  }

  /** 30 poor households of the village now. */
  private void takePart(String project, Village village) {
    Pages.all(
            api,
            HOUSEHOLD,
            OFFICE,
            "/api/v1/households?kind=REGISTERED&villageCode=" + village.code())
        .stream()
        .limit(30)
        .forEach(
            household ->
                post(
                    "/api/v1/industry-projects/" + project + "/participations",
                    Map.of("householdId", household.path("id").asText(), "from", "2017-03-01")));
  }

  private void state(String kind, int year, int count, boolean atLeast) {
    post(
        "/api/v1/stated-counts",
        Map.of(
            "divisionCode",
            DISTRICT,
            "kind",
            kind,
            "year",
            year,
            "count",
            count,
            "atLeast",
            atLeast,
            "source",
            REPORT));
  }

  private JsonNode post(String path, Map<String, ?> body) {
    return api.post(HOUSEHOLD, OFFICE, path, body);
  }
}
