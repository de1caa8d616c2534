package bangfu.household.people;

import static bangfu.household.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class FindingPeopleTest {
  private static final String VILLAGE = "430511203351";

  @Test
  void a_person_is_found_by_the_number_within_scope_only() {
    String person = People.born("19560820");
    Handed.committed("OFFICE@430511", "villages", Csv.village(VILLAGE));
    Handed.committed(
        "OFFICE@430511", "households", Csv.households(Csv.head(VILLAGE + "0001", person)));
    for (String who : new String[] {"VILLAGE@" + VILLAGE, "TOWN@430511203", "DEPT@430511"}) {
      search(who, person)
          .statusCode(200)
          .body("items", hasSize(1))
          .body("items[0].householdNo", equalTo(VILLAGE + "0001"))
          .body(
              "items[0].citizenId",
              equalTo(person.substring(0, 6) + "********" + person.substring(14)));
    }
    search("VILLAGE@430511203352", person).statusCode(200).body("items", hasSize(0));
    search("FINANCE@430511", person).statusCode(403);
  }

  @Test
  void a_wrong_number_is_refused_by_name() {
    search("OFFICE@430511", "110105194912310020")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/citizenId"))
        .body("errors[0].code", equalTo("CITIZEN_ID_CHECK_DIGIT"));
  }

  private static ValidatableResponse search(String who, String citizenId) {
    return as(who)
        .contentType("application/json")
        .body("{\"citizenId\":\"" + citizenId + "\"}")
        .post("/api/v1/people/search")
        .then();
  }
}
