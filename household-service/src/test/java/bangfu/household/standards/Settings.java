package bangfu.household.standards;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import bangfu.household.Retries;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** What holds for every setting of the district, whatever it sets. */
public final class Settings {
  private static final String OFFICE = "OFFICE@430511";

  private final String path;

  public Settings(String path) {
    this.path = "/api/v1/" + path;
  }

  public ValidatableResponse enter(String body) {
    return enter(OFFICE, body);
  }

  public ValidatableResponse enter(String who, String body) {
    return posting(who).body(body).post(path).then();
  }

  public ValidatableResponse end(String id, String body) {
    return end(OFFICE, id, body);
  }

  public ValidatableResponse end(String who, String id, String body) {
    return posting(who).body(body).post(path + "/" + id + "/ending").then();
  }

  public ValidatableResponse list(String query) {
    return as("VILLAGE@430511203540").get(path + query).then();
  }

  /** The one in force on a day, of those that the query asks for. */
  public String inForce(String query, String day) {
    return list(query + "&asOf=" + day).statusCode(200).extract().path("items[0].id");
  }

  public static String ending(String day) {
    return "{\"endedOn\":\"" + day + "\",\"reason\":\"测试\"}";
  }

  /** Only the office of the whole district sets and ends; every cadre reads. */
  public void areOfTheDistrict(String body, String id, String ending) {
    for (String other : new String[] {"TOWN@430511203", "DEPT@430511", "AUDIT@430511"}) {
      enter(other, body).statusCode(403);
      end(other, id, ending).statusCode(403);
    }
    for (String stranger : new String[] {"OFFICE@430522", "OFFICE@430511203"}) {
      enter(stranger, body).statusCode(404).body("code", equalTo("NOT_FOUND"));
      end(stranger, id, ending).statusCode(404);
    }
    end(UUID.randomUUID().toString(), ending).statusCode(404);
    list("").statusCode(200);
    list("?colour=red").statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
    as("HOUSEHOLD@430511203").get(path).then().statusCode(403);
  }

  /** Sent again with its key it is entered once; of twins at once one is. */
  public void areEnteredOnce(String body, String twin) throws Exception {
    Retries.again(OFFICE, path, body);
    enter(body).statusCode(409).body("code", equalTo("ALREADY_EXISTS"));
    Retries.atOnce(OFFICE, path, twin);
  }

  public void refuses(String body, String pointer) {
    enter(body).statusCode(400).body("errors.pointer", hasItem(pointer));
  }
}
