package bangfu.household;

import static io.restassured.RestAssured.given;

import bangfu.testsupport.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests of somebody. */
public final class As {
  private As() {}

  /** A request with the token of this person, such as {@code VILLAGE@430511203201}. */
  public static RequestSpecification as(String who) {
    return given().auth().oauth2(Tokens.as(who));
  }

  /** The same for a JSON body, with an idempotency key of its own. */
  public static RequestSpecification posting(String who) {
    return as(who)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }
}
