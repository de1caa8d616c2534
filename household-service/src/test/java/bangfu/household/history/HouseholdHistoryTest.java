package bangfu.household.history;

import static bangfu.household.As.as;
import static bangfu.household.changes.Door.TOWN;
import static bangfu.household.changes.Door.change;
import static bangfu.household.changes.Door.death;
import static bangfu.household.changes.Door.propose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.changes.Door;
import bangfu.household.changes.Door.Family;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class HouseholdHistoryTest {
  private static final String CODE = "430511203441";

  @Test
  void each_version_tells_what_changed_from_what_to_what() {
    Family family = Door.family(CODE);
    propose(TOWN, family, death(family.pupil(), "2020-09-10")).statusCode(201);
    propose(TOWN, family, change("CORRECTION", "\"household\":{\"phone\":\"19900000009\"}"))
        .statusCode(201);
    String pupil = "/members/" + family.pupil();
    String all =
        history("VILLAGE@" + CODE, family, "")
            .body("items.version", contains(4, 3, 2, 1))
            .body("items[0].kind", equalTo("CORRECTION"))
            .body("items[0].proposalId", notNullValue())
            .body("items[0].changes.pointer", contains("/phone"))
            .body("items[0].changes[0].before", equalTo("199****0001"))
            .body("items[0].changes[0].after", equalTo("199****0009"))
            .body("items[1].reason", equalTo("测试"))
            .body("items[1].changes.pointer", hasItem(pupil + "/leftOn"))
            .body(
                "items[1].changes.find { it.pointer == '" + pupil + "/leftOn' }.after",
                equalTo("2020-09-10"))
            .body("items[2].changes.pointer", contains(pupil + "/enrolments/2020-SPRING"))
            .body("items[3].changes.pointer", contains(""))
            .body("items[3].changes[0].before", nullValue())
            .body("items[3].proposalId", nullValue())
            .extract()
            .asString();
    assertThat(all).doesNotContain("v1.").contains("430500********").contains("****0001");
  }

  @Test
  void pages_follow_each_other_without_a_gap_in_the_changes() {
    Family family = Door.family(CODE);
    propose(TOWN, family, death(family.pupil(), "2020-09-10")).statusCode(201);
    var first =
        history(TOWN, family, "?limit=1").body("items.version", contains(3)).extract().jsonPath();
    assertThat(first.getList("items[0].changes.pointer"))
        .contains("/members/" + family.pupil() + "/leftReason");
    history(TOWN, family, "?limit=5&cursor=" + first.getString("next"))
        .body("items.version", contains(2, 1))
        .body("next", nullValue());
  }

  @Test
  void history_is_for_those_who_may_see_the_household() {
    Family family = Door.family(CODE);
    history("AUDIT@430511", family, "").statusCode(200);
    history("FINANCE@430511", family, "").statusCode(403);
    history("VILLAGE@430511203442", family, "").statusCode(404);
    history(TOWN, family, "?from=1").statusCode(400);
  }

  private static io.restassured.response.ValidatableResponse history(
      String who, Family family, String query) {
    return as(who).get("/api/v1/households/" + family.id() + "/history" + query).then();
  }
}
