package bangfu.household.changes;

import static bangfu.household.As.as;
import static bangfu.household.changes.Door.OFFICE;
import static bangfu.household.changes.Door.TOWN;
import static bangfu.household.changes.Door.accept;
import static bangfu.household.changes.Door.change;
import static bangfu.household.changes.Door.propose;
import static bangfu.household.changes.Door.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import bangfu.household.changes.Door.Family;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class SplittingAndMergingTest {
  private static final String CODE = "430511203421";
  private static final String VILLAGE = "VILLAGE@" + CODE;

  @Test
  void whoever_splits_off_is_in_the_new_household_only_with_what_is_known() {
    Family family = Door.family(CODE);
    String id = proposed(VILLAGE, family, split("{pupil}", ""), family);
    review(TOWN, id).statusCode(200);
    String other = accept(OFFICE, id).statusCode(200).extract().path("otherHouseholdId");
    JsonPath begun = household(other);
    assertThat(begun.getInt("version")).isEqualTo(1);
    assertThat(begun.getString("householdNo")).startsWith(CODE).isNotEqualTo(family.number());
    assertThat(begun.getString("address")).isEqualTo("示例路9号");
    assertThat(begun.getString("status")).isEqualTo("NOT_EXITED");
    assertThat(begun.getString("statuses[0].from")).isEqualTo("2020-05-01");
    assertThat(begun.getString("members[0].relation")).isEqualTo("02");
    assertThat(begun.getString("members[0].enrolments[0].term")).isEqualTo("2020-SPRING");
    assertThat(begun.getString("members[0].entryReason")).isEqualTo("06");
    assertThat(present(family.id())).hasSize(1).doesNotContainAnyElementsOf(present(other));
    assertThat(present(other)).hasSize(1);
    assertThat(family.now().getInt("version")).isEqualTo(3);
    for (String each : List.of(family.id(), other)) {
      as(TOWN)
          .get("/api/v1/households/" + each + "/history?limit=1")
          .then()
          .body("items[0].kind", equalTo("HOUSEHOLD_SPLIT"))
          .body("items[0].proposalId", equalTo(id));
    }
  }

  @Test
  void a_head_who_splits_off_is_followed() {
    Family family = Door.family(CODE);
    propose(OFFICE, family, family.filled(split("{head}", "")))
        .statusCode(422)
        .body("code", equalTo("HEAD_MUST_BE_FOLLOWED"));
    String succession = ",\"succession\":{\"headMemberId\":\"{pupil}\",\"relations\":[]}";
    propose(OFFICE, family, family.filled(split("{head}", succession))).statusCode(201);
    assertThat(family.now().getString("headMemberId")).isEqualTo(family.pupil());
  }

  @Test
  void all_members_of_a_merged_household_come_and_it_ends() {
    Family here = Door.family(CODE);
    Family there = Door.family(CODE);
    List<String> people = new ArrayList<>(present(here.id()));
    people.addAll(present(there.id()));
    propose(OFFICE, here, merge(there, "{\"memberId\":\"{head}\",\"relation\":\"71\"}"))
        .statusCode(422)
        .body("code", equalTo("RELATIONS_INCOMPLETE"));
    String all =
        "{\"memberId\":\"{head}\",\"relation\":\"71\"},{\"memberId\":\"{pupil}\",\"relation\":\"93\"}";
    propose(OFFICE, here, merge(there, all))
        .statusCode(201)
        .body("otherHouseholdId", equalTo(there.id()));
    assertThat(present(here.id())).containsExactlyInAnyOrderElementsOf(people);
    assertThat(present(there.id())).isEmpty();
    assertThat(there.now().getString("status")).isEqualTo("REMOVED");
    assertThat(there.now().getString("helpers[0].to")).isEqualTo("2020-05-01");
    assertThat(there.now().getInt("version")).isEqualTo(3);
    assertThat(here.now().getInt("version")).isEqualTo(3);
    assertThat(here.now().getList("members.findAll { it.relation == '02' && it.leftOn == null }"))
        .hasSize(1);
  }

  @Test
  void both_households_have_to_be_in_scope() {
    Family here = Door.family(CODE);
    Family there = Door.family("430511203422");
    String all =
        "{\"memberId\":\"{head}\",\"relation\":\"71\"},{\"memberId\":\"{pupil}\",\"relation\":\"93\"}";
    propose(VILLAGE, here, merge(there, all)).statusCode(404);
    propose(OFFICE, here, merge(here, all)).statusCode(422).body("code", equalTo("SAME_HOUSEHOLD"));
  }

  @Test
  void a_merger_is_overtaken_by_whatever_happens_in_the_other_household() {
    Family here = Door.family(CODE);
    Family there = Door.family(CODE);
    String all =
        "{\"memberId\":\"{head}\",\"relation\":\"71\"},{\"memberId\":\"{pupil}\",\"relation\":\"93\"}";
    String id = proposed(TOWN, here, merge(there, all), here);
    propose(VILLAGE, there, change("FLAGS_SET", "\"flags\":[\"PARTY\"]"))
        .statusCode(409)
        .body("proposalId", equalTo(id));
    as(TOWN)
        .contentType("application/merge-patch+json")
        .header("If-Match", there.version())
        .body("{\"reason\":\"x\",\"group\":\"8\"}")
        .patch("/api/v1/households/" + there.id())
        .then()
        .statusCode(200);
    accept(OFFICE, id).statusCode(200).body("state", equalTo("CONFLICTED"));
    assertThat(present(there.id())).hasSize(2);
  }

  private static String proposed(String who, Family family, String body, Family filling) {
    return Door.proposed(who, family, filling.filled(body));
  }

  private static String split(String member, String more) {
    return change(
        "HOUSEHOLD_SPLIT",
        "\"occurredOn\":\"2020-05-01\",\"address\":\"示例路9号\",\"members\":[{\"memberId\":\""
            + member
            + "\",\"relation\":\"02\"}]"
            + more);
  }

  private static String merge(Family there, String members) {
    return there.filled(
        change(
            "HOUSEHOLDS_MERGED",
            "\"occurredOn\":\"2020-05-01\",\"otherHouseholdId\":\""
                + there.id()
                + "\",\"members\":["
                + members
                + "]"));
  }

  private static JsonPath household(String id) {
    return as(OFFICE).get("/api/v1/households/" + id).then().statusCode(200).extract().jsonPath();
  }

  private static List<String> present(String id) {
    return household(id).getList("members.findAll { it.leftOn == null }.citizenId");
  }
}
