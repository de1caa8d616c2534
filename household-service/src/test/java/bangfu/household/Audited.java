package bangfu.household;

import static bangfu.household.As.as;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the audit trail has. */
public final class Audited {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private Audited() {}

  /** The entries of this query, the newest first. */
  public static List<Map<String, Object>> entries(String query) {
    return as("AUDIT@430511")
        .get("/api/v1/audit?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items");
  }

  /** The newest entry of this query; denials are written a moment after the answer. */
  public static JsonPath awaited(String query) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      var answer = as("AUDIT@430511").get("/api/v1/audit?" + query);
      if (answer.statusCode() == 200 && !answer.jsonPath().getList("items").isEmpty()) {
        return answer.jsonPath().setRootPath("items[0]");
      }
      Thread.sleep(100);
    }
    throw new AssertionError("Not in the audit trail: " + query);
  }
}
