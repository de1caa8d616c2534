package bangfu.household.kernel;

import static bangfu.household.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class QueryGuardTest {
  private static final String DIVISIONS = "/api/v1/divisions?";

  @ParameterizedTest
  @CsvSource({
    "colour=red, colour",
    "levle=TOWNSHIP, levle",
    "Level=TOWNSHIP, Level",
    "asof=2020-09-30, asof",
    "level%20=TOWNSHIP, 'level '",
    "'level[]=TOWNSHIP', level[]",
    "x, x"
  })
  void a_filter_that_nobody_knows_is_refused_by_name(String query, String name) {
    refused(query)
        .body("code", equalTo("UNKNOWN_PARAMETER"))
        .body("errors.pointer", contains(name))
        .body("errors.code", contains("UNKNOWN_PARAMETER"));
  }

  @ParameterizedTest
  @CsvSource({
    "asOf=2021-02-29, asOf, INVALID_FORMAT",
    "asOf=yesterday, asOf, INVALID_FORMAT",
    "asOf=2020-09-30T00:00:00Z, asOf, INVALID_FORMAT",
    "asOf=, asOf, INVALID_FORMAT",
    "asOf=%2B12000-01-01, asOf, INVALID_FORMAT",
    "asOf=0000-01-01, asOf, INVALID_FORMAT",
    "level=township, level, UNKNOWN_CODE",
    "level=HAMLET, level, UNKNOWN_CODE",
    "level=, level, UNKNOWN_CODE",
    "count=yes, count, INVALID_FORMAT",
    "count=TRUE, count, INVALID_FORMAT",
    "count=, count, INVALID_FORMAT",
    "limit=ten, limit, INVALID_FORMAT",
    "limit=1.5, limit, INVALID_FORMAT",
    "limit=99999999999, limit, INVALID_FORMAT",
    "limit=, limit, INVALID_FORMAT",
    "limit=0, limit, OUT_OF_RANGE",
    "limit=501, limit, OUT_OF_RANGE",
    "limit=-1, limit, OUT_OF_RANGE",
    "parent=4305, parent, DIVISION_CODE_FORMAT",
    "parent=%00, parent, DIVISION_CODE_FORMAT",
    "level=TOWNSHIP&level=VILLAGE, level, DUPLICATE_FIELD",
    "limit=5&limit=5, limit, DUPLICATE_FIELD"
  })
  void what_cannot_be_read_is_refused_by_name(String query, String name, String code) {
    refused(query)
        .body("code", equalTo("INVALID_PARAMETER"))
        .body("errors.pointer", contains(name))
        .body("errors.code", contains(code))
        .body("errors.message", not(empty()));
  }

  @Test
  void all_that_is_wrong_with_a_query_is_told_at_once() {
    refused("level=x&asOf=y&count=z&limit=w")
        .body("errors.pointer", containsInAnyOrder("level", "asOf", "count", "limit"));
    refused("a=1&b=2&level=x").body("errors.pointer", containsInAnyOrder("a", "b"));
  }

  @Test
  void the_bounds_themselves_are_fine() {
    as("OFFICE@430511").get(DIVISIONS + "asOf=2020-09-30&limit=1").then().statusCode(200);
    as("OFFICE@430511").get(DIVISIONS + "asOf=2020-09-30&limit=500").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "asOf=2020-09-30&level=VILLAGE",
    "asOf=2020-09-29&level=TOWNSHIP",
    "asOf=2020-09-30",
    "asOf=2020-09-30&level=TOWNSHIP&parent=430511000000"
  })
  void a_cursor_is_good_for_its_own_query_only(String other) {
    String next =
        as("OFFICE@430511").get(DIVISIONS + "asOf=2020-09-30&level=TOWNSHIP&limit=2").path("next");
    refused(other + "&cursor=" + next).body("code", equalTo("INVALID_CURSOR"));
    as("OFFICE@430511")
        .get(DIVISIONS + "level=TOWNSHIP&limit=1&asOf=2020-09-30&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  private static ValidatableResponse refused(String query) {
    return as("OFFICE@430511")
        .urlEncodingEnabled(false)
        .get(DIVISIONS + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("status", equalTo(400));
  }
}
