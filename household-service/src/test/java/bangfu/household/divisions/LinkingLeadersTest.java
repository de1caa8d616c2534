package bangfu.household.divisions;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class LinkingLeadersTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String VILLAGE = "430511203361";

  @BeforeEach
  void village() {
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
  }

  @Test
  void a_village_has_as_many_leaders_as_are_linked() {
    link(OFFICE, "LD-0361", "2018-01-01").statusCode(201).body("to", equalTo(null));
    link(OFFICE, "LD-0362", "2020-04-01").statusCode(201);
    as("VILLAGE@" + VILLAGE)
        .get("/api/v1/divisions/" + VILLAGE)
        .then()
        .body("leaders.staffNo", hasItem("LD-0362"));
    as("VILLAGE@430511203362")
        .get("/api/v1/divisions/" + VILLAGE)
        .then()
        .statusCode(200)
        .body("leaders", hasSize(0));
  }

  @Test
  void a_leader_is_linked_once_at_a_time_and_again_after_an_end() {
    link(OFFICE, "LD-0363", "2018-01-01").statusCode(201);
    link(OFFICE, "LD-0363", "2019-01-01")
        .statusCode(409)
        .body("code", equalTo("LEADER_LINKED_ALREADY"));
    end("LD-0363", "2018-01-01")
        .statusCode(422)
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
    end("LD-0363", "2019-01-01").statusCode(200).body("to", equalTo("2019-01-01"));
    end("LD-0363", "2019-02-01").statusCode(409).body("code", equalTo("LEADER_NOT_LINKED"));
    link(OFFICE, "LD-0363", "2019-01-01").statusCode(201);
  }

  @Test
  void a_link_is_refused_for_its_reason() {
    link(OFFICE, "LD-0364", "2999-01-01").statusCode(422).body("code", equalTo("DATE_IN_FUTURE"));
    link(OFFICE, "LD-0364", "2013-01-01")
        .statusCode(422)
        .body("code", equalTo("DIVISION_NOT_VALID"));
    link("TOWN@430511203", "LD-0364", "2018-01-01").statusCode(403);
    link("OFFICE@430522", "LD-0364", "2018-01-01").statusCode(404);
    posting(OFFICE)
        .body("{\"staffNo\":\"leader\",\"name\":\" \",\"rank\":1}")
        .post("/api/v1/divisions/" + VILLAGE + "/leaders")
        .then()
        .statusCode(400)
        .body("errors", hasSize(4));
  }

  private static ValidatableResponse link(String who, String staffNo, String from) {
    return posting(who)
        .body("{\"staffNo\":\"" + staffNo + "\",\"name\":\"示例领导\",\"from\":\"" + from + "\"}")
        .post("/api/v1/divisions/" + VILLAGE + "/leaders")
        .then();
  }

  private static ValidatableResponse end(String staffNo, String day) {
    return posting(OFFICE)
        .body("{\"endedOn\":\"" + day + "\"}")
        .post("/api/v1/divisions/" + VILLAGE + "/leaders/" + staffNo + "/ending")
        .then();
  }
}
