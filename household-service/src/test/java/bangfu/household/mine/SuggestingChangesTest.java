package bangfu.household.mine;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static bangfu.household.changes.Door.TOWN;
import static bangfu.household.changes.Door.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import bangfu.household.changes.Door;
import bangfu.household.changes.Door.Family;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class SuggestingChangesTest {
  private static final String CODE = "430511203445";
  private static final String LINKED = "HELPER@430511#BF-0001!helper-of-door";

  @Test
  void a_helper_suggests_for_linked_households_and_sees_what_became_of_it() {
    Family family = Door.family(CODE);
    String flags = change("FLAGS_SET", "\"flags\":[\"PARTY\"]");
    String id =
        suggest(LINKED, family, flags)
            .statusCode(201)
            .body("state", equalTo("PROPOSED"))
            .extract()
            .path("id");
    Door.act(TOWN, id, "decision", "{\"accepted\":false,\"reason\":\"不属实\"}").statusCode(200);
    as(LINKED)
        .get("/api/v1/my/households/" + family.id() + "/changes")
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].state", equalTo("REFUSED"))
        .body("items[0].reason", equalTo("不属实"));
    assertThat(family.now().getInt("version")).isEqualTo(2);
  }

  @Test
  void a_helper_of_others_finds_nothing_and_offices_use_their_own_door() {
    Family family = Door.family(CODE);
    String flags = change("FLAGS_SET", "\"flags\":[\"PARTY\"]");
    suggest("HELPER@430511#BF-9998", family, flags).statusCode(404);
    suggest(TOWN, family, flags).statusCode(403);
    Door.propose(LINKED, family, flags).statusCode(403);
  }

  private static ValidatableResponse suggest(String who, Family family, String body) {
    return posting(who)
        .header("If-Match", "\"2\"")
        .body(body)
        .post("/api/v1/my/households/" + family.id() + "/changes")
        .then();
  }
}
