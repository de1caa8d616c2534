package bangfu.household.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class TokensTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String DIVISIONS = "/api/v1/divisions?asOf=2020-09-30";

  @Test
  void a_token_of_ours_is_taken() {
    with(Tokens.as(OFFICE)).then().statusCode(200);
  }

  @Test
  void without_a_token_nobody_gets_in() {
    unauthenticated(given().get(DIVISIONS));
    unauthenticated(given().header("Authorization", "Basic b2ZmaWNlOm9mZmljZQ==").get(DIVISIONS));
    unauthenticated(given().header("Authorization", "Bearer").get(DIVISIONS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a.b.c", "....", "eyJhbGciOiJub25lIn0.e30."})
  void garbage_is_no_token(String garbage) {
    unauthenticated(with(garbage));
  }

  @Test
  void a_token_that_was_changed_or_signed_by_nobody_or_by_a_stranger_is_refused() {
    unauthenticated(with(Tokens.forged(OFFICE)));
    unauthenticated(with(Tokens.unsigned(OFFICE)));
    String[] parts = Tokens.as(OFFICE).split("\\.");
    String[] others = Tokens.as("AUDIT@430511").split("\\.");
    unauthenticated(with(parts[0] + "." + others[1] + "." + parts[2]));
  }

  @ParameterizedTest
  @MethodSource("implausible")
  void a_token_that_says_what_cannot_be_is_refused(Map<String, Object> claims) {
    unauthenticated(with(Tokens.with(claims, OFFICE)));
  }

  static List<Map<String, Object>> implausible() {
    Instant now = Instant.now();
    Duration skew = Duration.ofMinutes(10);
    return List.of(
        Map.of("exp", now.minus(skew), "iat", now.minus(Duration.ofHours(1))),
        Map.of("aud", List.of("another-service")),
        Map.of("aud", List.of()),
        Map.of("iss", "http://127.0.0.1:1/bangfu"),
        Map.of("iat", now.plus(skew), "nbf", now),
        Map.of("iat", now.plus(Duration.ofDays(1)), "exp", now.plus(Duration.ofDays(2))),
        Map.of("nbf", now.plus(skew)),
        Map.of("exp", now.plus(Duration.ofDays(36_500))),
        Map.of("iat", now.minus(Duration.ofDays(30))),
        Map.of("exp", now.plus(Duration.ofHours(13))),
        without("exp"),
        without("iat"),
        without("sub"),
        without("aud"));
  }

  @Test
  void clocks_may_differ_a_little() {
    Instant now = Instant.now();
    with(Tokens.with(Map.of("iat", now.plusSeconds(20)), OFFICE)).then().statusCode(200);
  }

  @Test
  void without_a_role_nothing_may_be_done() {
    forbidden(with(Tokens.with(without("groups"), OFFICE)));
    forbidden(with(Tokens.with(Map.of("groups", List.of()), OFFICE)));
    forbidden(with(Tokens.with(Map.of("groups", List.of("office", "ADMIN")), OFFICE)));
  }

  @Test
  void a_role_may_do_only_what_is_its_own() {
    forbidden(given().auth().oauth2(Tokens.as(OFFICE)).get(Follower.CHANGES));
    forbidden(
        given()
            .auth()
            .oauth2(Tokens.as("AUDIT@430511"))
            .contentType("application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body("{")
            .post(TestThingsResource.THINGS));
  }

  @ParameterizedTest
  @MethodSource("nowhere")
  void without_a_division_that_can_be_read_nothing_is_seen(Map<String, Object> claims)
      throws SQLException {
    String village = Village.fresh();
    try (Writer writer = new Writer()) {
      writer.revise(UUID.randomUUID(), 1, village);
      writer.commit();
    }
    String token = Tokens.with(claims, "SUBSIDY_SERVICE@" + village);
    Response answer = given().auth().oauth2(token).get(Follower.CHANGES);
    answer.then().statusCode(200).body("size()", equalTo(0));
    assertThat(new Follower("SUBSIDY_SERVICE@" + village, 1).readToTheEnd().ids()).hasSize(1);
  }

  static List<Map<String, Object>> nowhere() {
    return List.of(
        without("divisions"),
        Map.of("divisions", List.of()),
        Map.of("divisions", List.of("")),
        Map.of("divisions", List.of("9")),
        Map.of("divisions", List.of("*")),
        Map.of("divisions", List.of("99%")),
        Map.of("divisions", List.of("000000000000")),
        Map.of("divisions", "99"),
        Map.of("divisions", 99),
        Map.of("divisions", List.of(99)),
        Map.of("divisions", Map.of("99", "99")));
  }

  private static Map<String, Object> without(String claim) {
    Map<String, Object> claims = new HashMap<>();
    claims.put(claim, null);
    return claims;
  }

  private static Response with(String token) {
    return given().header("Authorization", "Bearer " + token).get(DIVISIONS);
  }

  private static void unauthenticated(Response answer) {
    problem(answer, 401, "UNAUTHENTICATED");
    answer.then().header("WWW-Authenticate", startsWith("Bearer"));
  }

  private static void forbidden(Response answer) {
    problem(answer, 403, "FORBIDDEN");
  }

  private static void problem(Response answer, int status, String code) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("status", equalTo(status))
        .body("title", notNullValue())
        .body("traceId", notNullValue());
    assertThat(answer.asString()).doesNotContain("Exception", "quarkus", "jwt");
  }
}
