package bangfu.household.feed;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class RegistryFeedTest {
  private static final String VILLAGE = "430511203331";

  @Test
  void the_subsidy_service_sees_whom_it_pays_and_nobody_else_does() throws Exception {
    String id = Stored.id(Stored.family(VILLAGE));
    JsonNode paying = last("SUBSIDY_SERVICE@" + VILLAGE, id).path("data");
    assertThat(paying.path("bankAccount").asText()).isEqualTo("6230580000000000001");
    assertThat(paying.path("accountHolder").asText()).isEqualTo("示例某");
    assertThat(paying.path("members"))
        .allMatch(member -> member.path("citizenId").asText().matches("[0-9]{17}[0-9X]"));
    assertThat(paying.has("phone")).isFalse();

    for (String who : List.of("INSPECTION_SERVICE@", "AUDIT@")) {
      JsonNode masked = last(who + VILLAGE, id).path("data");
      assertThat(masked.has("bankAccount") || masked.has("accountHolder")).isFalse();
      assertThat(masked.path("members"))
          .allMatch(member -> member.path("citizenId").asText().contains("********"));
    }
    as("OFFICE@430511").get("/api/v1/changes").then().statusCode(403);
  }

  @Test
  void systems_of_other_offices_see_who_is_registered_and_no_names() throws Exception {
    String id = Stored.id(Stored.family(VILLAGE));
    JsonNode told = last("DEPT@" + VILLAGE, id).path("data");
    assertThat(told.path("status").asText()).isEqualTo("NOT_EXITED");
    assertThat(told.has("bankName") || told.has("mainCause") || told.has("helpers")).isFalse();
    assertThat(told.path("members"))
        .allMatch(m -> m.path("citizenId").asText().contains("********") && !m.has("name"));
  }

  @Test
  void a_household_is_told_whole() throws Exception {
    String number = Stored.family(VILLAGE);
    JsonNode data = last("SUBSIDY_SERVICE@" + VILLAGE, Stored.id(number)).path("data");
    assertThat(data.path("householdNo").asText()).isEqualTo(number);
    assertThat(data.path("housingGroup").asText()).isEqualTo("REGISTERED");
    assertThat(data.path("status").asText()).isEqualTo("NOT_EXITED");
    assertThat(data.at("/statuses/0/from").asText()).isEqualTo("2014-03-01");
    assertThat(data.at("/helpers/0/staffNo").asText()).isEqualTo("BF-0001");
    assertThat(data.at("/members/0/id").asText()).isEqualTo(data.path("headMemberId").asText());
    JsonNode pupil = data.at("/members/1");
    assertThat(pupil.path("disabled").asBoolean()).isTrue();
    assertThat(pupil.has("health") || pupil.has("disabilityType")).isFalse();
    assertThat(pupil.path("enrolments").toString())
        .isEqualTo(
            "[{\"mode\":\"SCHOOL\",\"term\":\"2020-SPRING\",\"stage\":\"03\",\"school\":\"示例小学\","
                + "\"boarding\":true}]");
  }

  @Test
  void linking_a_leader_is_a_change_of_the_village() throws Exception {
    Stored.family(VILLAGE);
    posting("OFFICE@430511")
        .body("{\"staffNo\":\"LD-0331\",\"name\":\"示例领导\",\"from\":\"2018-01-01\"}")
        .post("/api/v1/divisions/" + VILLAGE + "/leaders")
        .then()
        .statusCode(201);
    String village = as("AUDIT@430511").get("/api/v1/divisions/" + VILLAGE).path("villageId");
    JsonNode event = last("AUDIT@" + VILLAGE, village);
    assertThat(event.path("type").asText()).isEqualTo("bangfu.village.v1");
    assertThat(event.path("kind").asText()).isEqualTo("LEADER_LINKED");
    assertThat(event.path("division").asText()).isEqualTo(VILLAGE);
    assertThat(event.at("/data/leaders/0/staffNo").asText()).isEqualTo("LD-0331");
    assertThat(event.at("/data/townshipCode").asText()).isEqualTo("430511203000");
  }

  @Test
  void another_scope_hears_nothing_of_it() throws Exception {
    String id = Stored.id(Stored.family(VILLAGE));
    assertThat(about("SUBSIDY_SERVICE@430511203332", id)).isEmpty();
  }

  private static JsonNode last(String who, String id) throws Exception {
    List<JsonNode> events = about(who, id);
    return events.get(events.size() - 1);
  }

  private static List<JsonNode> about(String who, String id) throws Exception {
    String batch =
        as(who)
            .get("/api/v1/changes?limit=1000")
            .then()
            .statusCode(200)
            .contentType("application/cloudevents-batch+json")
            .extract()
            .asString();
    List<JsonNode> events = new ArrayList<>();
    for (JsonNode event : new ObjectMapper().readTree(batch)) {
      if (event.path("subject").asText().equals(id)) {
        events.add(event);
      }
    }
    return events;
  }
}
