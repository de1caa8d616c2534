package bangfu.household.training;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import bangfu.household.Retries;
import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class TrainingTest {
  private static final String VILLAGE = "430511203751";
  private static final String PATH = "/api/v1/training-sessions";
  private static final String DEPT = "DEPT@430511";

  @Test
  void a_session_tells_how_many_of_the_registered_came() {
    String member = Stored.household(Stored.family(VILLAGE)).getString("headMemberId");
    String id = Retries.again(DEPT, PATH, session(VILLAGE, 30, member));
    as("VILLAGE@" + VILLAGE)
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("attendees", equalTo(30))
        .body("members", equalTo(1));
    as("AUDIT@430511")
        .get(PATH + "?division=" + VILLAGE + "&kind=SKILL")
        .then()
        .body("items.id", hasItem(id));
    as("TOWN@430511004").get(PATH + "/" + id).then().statusCode(404);
  }

  @Test
  void a_session_is_refused_for_its_reason() {
    String member = Stored.household(Stored.family(VILLAGE)).getString("headMemberId");
    hold("TOWN@430511203", session(VILLAGE, 0, member))
        .statusCode(422)
        .body("code", equalTo("MORE_MEMBERS_THAN_ATTENDEES"));
    hold("TOWN@430511203", session(VILLAGE, 9, "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12"))
        .statusCode(422)
        .body("code", equalTo("ATTENDEE_UNKNOWN"));
    hold("TOWN@430511203", session(VILLAGE, 9, member).replace("2019-05", "2999-05"))
        .statusCode(422)
        .body("code", equalTo("DATE_IN_FUTURE"));
    hold("VILLAGE@" + VILLAGE, session(VILLAGE, 9, member)).statusCode(403);
    hold("TOWN@430511004", session(VILLAGE, 9, member)).statusCode(404);
    hold(DEPT, "{\"kind\":\"DANCE\",\"topic\":\"\",\"days\":0}")
        .statusCode(400)
        .body("errors.pointer", hasItems("/kind", "/topic", "/days", "/divisionCode"));
    as(DEPT).get(PATH + "?kinds=SKILL").then().body("code", equalTo("UNKNOWN_PARAMETER"));
  }

  private static ValidatableResponse hold(String who, String body) {
    return posting(who).body(body).post(PATH).then();
  }

  private static String session(String division, int attendees, String member) {
    return """
        {"divisionCode":"%s","kind":"SKILL","topic":"食用菌栽培","organiser":"农业农村局",
         "heldOn":"2019-05-20","days":2,"attendees":%d,"memberIds":["%s"]}"""
        .formatted(division, attendees, member);
  }
}
