package bangfu.household;

import static bangfu.household.As.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of other offices handed in to the service. */
public final class Listed {
  private Listed() {}

  /** Hands a list in without waiting. */
  public static ValidatableResponse in(
      String who, String kind, @Nullable String period, @Nullable String coverage, String csv) {
    var request =
        as(who)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .multiPart("kind", kind)
            .multiPart("mode", "COMMIT")
            .multiPart("file", "list.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv");
    if (period != null) {
      request.multiPart("period", period);
    }
    if (coverage != null) {
      request.multiPart("coverage", coverage);
    }
    return request.post("/api/v1/imports").then();
  }

  /** Hands a list in and waits for its end: the import. */
  public static JsonPath ended(
      String who, String kind, @Nullable String period, @Nullable String coverage, String csv) {
    return Handed.ended(
        who, in(who, kind, period, coverage, csv).statusCode(202).extract().path("id"));
  }

  /** Merges a list that is right, of a month. */
  public static JsonPath committed(String who, String kind, String csv) {
    return committed(who, kind, "2020-09", null, csv);
  }

  public static JsonPath committed(
      String who, String kind, @Nullable String period, @Nullable String coverage, String csv) {
    JsonPath ended = ended(who, kind, period, coverage, csv);
    if (!"COMMITTED".equals(ended.getString("state"))) {
      throw new AssertionError(
          ended.prettify()
              + as("OFFICE@430511")
                  .get("/api/v1/imports/" + ended.get("id") + "/errors")
                  .asString());
    }
    return ended;
  }
}
