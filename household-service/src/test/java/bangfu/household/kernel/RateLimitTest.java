package bangfu.household.kernel;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
@TestProfile(RateLimitTest.FiveASecond.class)
class RateLimitTest {
  private static final int REQUESTS = 60;
  private static final String DIVISIONS = "/api/v1/divisions?asOf=2020-09-30&limit=1";

  /** Low enough to be met by a test. */
  public static class FiveASecond implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("bangfu.rate-limit.per-second", "5");
    }
  }

  @Test
  void who_asks_too_often_is_told_to_wait_and_the_others_are_not() {
    String eager = somebody();
    Response last = as(eager).get(DIVISIONS);
    last.then()
        .statusCode(200)
        .header("RateLimit-Policy", "\"caller\";q=5;w=1")
        .header("RateLimit", matchesPattern("\"caller\";r=[0-4];t=1"));
    for (int i = 0; i < REQUESTS && last.statusCode() == 200; i++) {
      last = as(eager).get(DIVISIONS);
    }
    last.then()
        .statusCode(429)
        .contentType("application/problem+json")
        .body("code", equalTo("TOO_MANY_REQUESTS"))
        .header("Retry-After", notNullValue())
        .header("RateLimit", "\"caller\";r=0;t=1")
        .header("RateLimit-Policy", notNullValue());
    as(somebody()).get(DIVISIONS).then().statusCode(200);
  }

  @Test
  void who_waits_as_told_gets_on() throws InterruptedException {
    String eager = somebody();
    Response last = as(eager).get(DIVISIONS);
    for (int i = 0; i < REQUESTS && last.statusCode() == 200; i++) {
      last = as(eager).get(DIVISIONS);
    }
    assertThat(last.statusCode()).isEqualTo(429);
    Thread.sleep(1000L * Long.parseLong(last.header("Retry-After")));
    as(eager).get(DIVISIONS).then().statusCode(200);
  }

  private static String somebody() {
    return "OFFICE@430511!" + UUID.randomUUID();
  }
}
