package bangfu.household.lifecycle;

import static bangfu.household.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ProcedureDefinitionsTest {
  private static final String PATH = "/api/v1/procedure-definitions";

  @Test
  void identification_of_2020_has_eight_steps_with_two_notices_of_seven_days() {
    as("HOUSEHOLD@430511203")
        .get(PATH + "?kind=IDENTIFICATION&asOf=2020-06-01")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].regime", equalTo("R1"))
        .body("items[0].validTo", equalTo("2021-01-01"))
        .body("items[0].steps", hasSize(8))
        .body("items[0].steps.findAll { it.demand == 'NOTICE' }.publicityDays", contains(7, 7))
        .body("items[0].steps[3].vote.quorum.numerator", equalTo(2))
        .body("items[0].steps[7].effect", equalTo("IDENTIFY"))
        .body("items[0].steps[6].next", equalTo("DISTRICT_APPROVAL"));
  }

  @Test
  void a_return_takes_the_same_steps_to_another_end() {
    as("AUDIT@43")
        .get(PATH + "?kind=RETURN")
        .then()
        .body("items[0].steps", hasSize(8))
        .body("items[0].steps[0].effect", equalTo(null))
        .body("items[0].steps[7].effect", equalTo("RETURN"));
  }

  @Test
  void for_2026_nothing_is_known() {
    as("AUDIT@43").get(PATH + "?asOf=2026-01-01").then().body("items", hasSize(0));
  }

  @Test
  void services_and_strangers_do_not_read_them() {
    as("SUBSIDY_SERVICE@430511").get(PATH).then().statusCode(403);
    as("AUDIT@43").get(PATH + "?on=2020-01-01").then().statusCode(400);
  }
}
