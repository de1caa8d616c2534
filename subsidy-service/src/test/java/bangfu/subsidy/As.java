package bangfu.subsidy;

import static io.restassured.RestAssured.given;

import bangfu.testsupport.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests of somebody. */
public final class As {
  private As() {}

  /** A request with the token of this person, such as {@code VILLAGE@430511203201!village}. */
  public static RequestSpecification as(String who) {
    return given().auth().oauth2(Tokens.as(who));
  }

  /** Posts JSON with an idempotency key of its own. */
  public static ValidatableResponse post(String who, String path, String body) {
    return post(who, path, body, UUID.randomUUID().toString());
  }

  /** Posts JSON with this idempotency key. */
  public static ValidatableResponse post(String who, String path, String body, String key) {
    return as(who)
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post("/api/v1" + path)
        .then();
  }

  /** Reads. */
  public static ValidatableResponse get(String who, String path) {
    return as(who).get("/api/v1" + path).then();
  }
}
