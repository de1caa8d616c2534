package bangfu.household.visits;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import bangfu.household.Retries;
import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class VisitingTest {
  private static final String VILLAGE = "430511203757";
  private static final String VISIT =
      "{\"visitedOn\":\"2020-06-10\",\"purpose\":\"走访\",\"staffNo\":\"BF-0001\"}";

  @Test
  void a_visit_is_logged_and_changes_nothing_else() {
    String number = Stored.family(VILLAGE);
    String path = path(number);
    Retries.again("TEAM@" + VILLAGE, path, VISIT);
    as("TOWN@430511203")
        .get(path)
        .then()
        .body("items.visitedOn", contains("2020-06-10"))
        .body("items.staffNo", contains("BF-0001"));
    assertThat(Stored.household(number).getInt("version")).isEqualTo(2);
  }

  @Test
  void a_visit_is_refused_for_its_reason() {
    String path = path(Stored.family(VILLAGE));
    posting("INSPECTOR@" + VILLAGE).body(VISIT).post(path).then().statusCode(403);
    posting("TEAM@430511203758").body(VISIT).post(path).then().statusCode(404);
    posting("TEAM@" + VILLAGE)
        .body("{\"visitedOn\":\"2999-06-10\",\"purpose\":\"走访\",\"staffNo\":\"BF-0001\"}")
        .post(path)
        .then()
        .body("code", equalTo("DATE_IN_FUTURE"));
    as("TEAM@430511203758").get(path).then().statusCode(404);
  }

  private static String path(String number) {
    return "/api/v1/households/" + Stored.id(number) + "/visits";
  }
}
