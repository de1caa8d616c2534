package bangfu.household.changes;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class RegistryFeedTest {
  private static final String VILLAGE = "430511203331";

  @Test
  void the_subsidy_service_sees_whom_it_pays_and_nobody_else_does() {
    String id = Stored.id(Stored.family(VILLAGE));
    Map<String, Object> paying = data("SUBSIDY_SERVICE@" + VILLAGE, id);
    assertThat(paying).containsEntry("bankAccount", "6230580000000000001");
    assertThat(paying).containsEntry("accountHolder", "示例某");
    assertThat(members(paying)).allMatch(m -> m.get("citizenId").toString().matches("[0-9]{17}[0-9X]"));

    for (String who : List.of("INSPECTION_SERVICE@", "AUDIT@")) {
      Map<String, Object> masked = data(who + VILLAGE, id);
      assertThat(masked).doesNotContainKeys("bankAccount", "accountHolder");
      assertThat(members(masked)).allMatch(m -> m.get("citizenId").toString().contains("********"));
    }
    assertThat(paying).doesNotContainKeys("phone", "address");
    as("OFFICE@430511").get("/api/v1/changes").then().statusCode(403);
  }

  @Test
  void a_household_is_told_whole() {
    String number = Stored.family(VILLAGE);
    String id = Stored.id(number);
    Map<String, Object> data = data("SUBSIDY_SERVICE@" + VILLAGE, id);
    assertThat(data)
        .containsEntry("householdNo", number)
        .containsEntry("kind", "REGISTERED")
        .containsEntry("housingGroup", "REGISTERED")
        .containsEntry("status", "NOT_EXITED")
        .containsKeys("headMemberId", "attribute", "group", "villageCode", "bankName");
    assertThat(data.get("statuses")).asString().contains("2014-03-01");
    assertThat(data.get("helpers")).asString().contains("BF-0001");
    var pupil = members(data).get(1);
    assertThat(pupil).containsEntry("disabled", true).containsEntry("birthDate", "2011-09-03");
    assertThat(pupil).doesNotContainKeys("health", "disabilityType");
    assertThat(pupil.get("enrolments")).asString().contains("2020-SPRING", "03", "示例小学", "true");
  }

  @Test
  void linking_a_leader_is_a_change_of_the_village() {
    Stored.family(VILLAGE);
    posting("OFFICE@430511")
        .body("{\"staffNo\":\"LD-0331\",\"name\":\"示例领导\",\"from\":\"2018-01-01\"}")
        .post("/api/v1/divisions/" + VILLAGE + "/leaders")
        .then()
        .statusCode(201);
    List<Map<String, Object>> villages = events("AUDIT@" + VILLAGE).stream()
        .filter(e -> e.get("type").equals("bangfu.village.v1")).toList();
    var last = villages.get(villages.size() - 1);
    assertThat(last).containsEntry("kind", "LEADER_LINKED").containsEntry("division", VILLAGE);
    assertThat(last.get("data")).asString().contains("LD-0331", "POOR_EXITED_2017", "430511203000");
  }

  @Test
  void another_scope_hears_nothing_of_it() {
    String id = Stored.id(Stored.family(VILLAGE));
    assertThat(events("SUBSIDY_SERVICE@430511203332")).noneMatch(e -> e.get("subject").equals(id));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> data(String who, String id) {
    var all = events(who).stream().filter(e -> e.get("subject").equals(id)).toList();
    return (Map<String, Object>) all.get(all.size() - 1).get("data");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> members(Map<String, Object> household) {
    return (List<Map<String, Object>>) household.get("members");
  }

  private static List<Map<String, Object>> events(String who) {
    String batch =
        as(who)
            .get("/api/v1/changes?limit=1000")
            .then()
            .statusCode(200)
            .contentType("application/cloudevents-batch+json")
            .extract()
            .asString();
    return JsonPath.from(batch).getList("$");
  }
}
