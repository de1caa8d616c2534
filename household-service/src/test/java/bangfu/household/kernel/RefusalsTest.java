package bangfu.household.kernel;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class RefusalsTest {
  private static final String OFFICE = "OFFICE@430511";

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void another_content_type_is_unsupported(String type) {
    problem(
        posting(OFFICE).contentType(type).body("{}").post(TestThingsResource.THINGS),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void what_nobody_can_produce_is_not_acceptable() {
    problem(
        as(OFFICE).accept("image/png").get("/api/v1/divisions?asOf=2020-09-30"),
        406,
        "NOT_ACCEPTABLE");
  }

  @Test
  void another_method_is_not_allowed() {
    problem(as(OFFICE).delete("/api/v1/divisions"), 405, "METHOD_NOT_ALLOWED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/nothing-here",
        "/api/v2/divisions",
        "/nothing",
        "/api/v1/operations/1234",
        "/api/v1/operations/zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz",
        "/api/v1/operations/019ac000-0000-7000-8000-000000000000",
        "/api/v1/divisions/12"
      })
  void what_is_not_there_is_not_found(String path) {
    problem(as(OFFICE).get(path), 404, "NOT_FOUND").body("instance", equalTo(path));
  }

  @Test
  void every_answer_says_which_version_it_is_of() {
    as(OFFICE)
        .get("/api/v1/divisions?asOf=2020-09-30")
        .then()
        .statusCode(200)
        .header("API-Version", "1")
        .header("X-Content-Type-Options", "nosniff");
  }

  @Test
  void what_is_here_for_tests_only_is_not_in_the_contract() {
    assertThat(given().get("/openapi").asString())
        .contains("/api/v1/divisions")
        .doesNotContain("test-", "NewThing", "Colour");
  }

  private static ValidatableResponse problem(Response answer, int status, String code) {
    return answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("status", equalTo(status))
        .body("title", notNullValue())
        .body("type", equalTo("urn:bangfu:problem:" + code.toLowerCase(java.util.Locale.ROOT)));
  }
}
