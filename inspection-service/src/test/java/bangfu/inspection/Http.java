package bangfu.inspection;

import static io.restassured.RestAssured.given;

import bangfu.testsupport.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests as somebody, each with a key of its own. */
public final class Http {
  private Http() {}

  /** A request by the person that the name says (see {@link Tokens#as}). */
  public static RequestSpecification as(String who) {
    return as(who, UUID.randomUUID().toString());
  }

  /** The same with a key that was used before, or will be. */
  public static RequestSpecification as(String who, String key) {
    return given()
        .auth()
        .oauth2(Tokens.as(who))
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON);
  }
}
