package bangfu.household.registry;

import static bangfu.household.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ReadingHouseholdsTest {
  private static final String VILLAGE = "430511203321";
  private static final String LIST = "/api/v1/households?villageCode=" + VILLAGE;

  @ParameterizedTest
  @ValueSource(
      strings = {"VILLAGE", "TEAM", "TOWN", "OFFICE", "DEPT", "LEADER", "INSPECTOR", "AUDIT"})
  void numbers_are_masked_for_everybody(String role) {
    String id = Stored.id(Stored.family(VILLAGE));
    as(role + "@" + VILLAGE)
        .get("/api/v1/households/" + id)
        .then()
        .statusCode(200)
        .body("phone", equalTo("199****0001"))
        .body("bankAccount", equalTo("****0001"))
        .body("accountHolder", equalTo("示**"))
        .body("members.citizenId", everyItem(containsString("********")))
        .body("housingGroup", equalTo("REGISTERED"))
        .body("identifiedYear", equalTo(2014))
        .body("members[1].enrolments[0].term", equalTo("2020-SPRING"))
        .body("helpers.staffNo", contains("BF-0001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FINANCE", "HELPER", "HOUSEHOLD", "DISCIPLINE", "SUBSIDY_SERVICE"})
  void other_roles_read_no_households(String role) {
    as(role + "@430511").get(LIST).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
  }

  @Test
  void another_village_sees_nothing_of_it() {
    String id = Stored.id(Stored.family(VILLAGE));
    as("VILLAGE@430511203322").get("/api/v1/households/" + id).then().statusCode(404);
    as("VILLAGE@430511203322")
        .get(LIST + "&count=true")
        .then()
        .statusCode(200)
        .body("items", hasSize(0))
        .body("total", equalTo(0));
    as("INSPECTOR@430511004201").get(LIST).then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void who_has_this_version_hears_304() {
    String id = Stored.id(Stored.family(VILLAGE));
    String tag = as("OFFICE@430511").get("/api/v1/households/" + id).header("ETag");
    as("OFFICE@430511")
        .header("If-None-Match", tag)
        .get("/api/v1/households/" + id)
        .then()
        .statusCode(304);
  }

  @Test
  void lists_filter_page_and_expand() {
    Stored.family(VILLAGE);
    Stored.family(VILLAGE);
    as("OFFICE@430511").get(LIST + "&status=EXITED").then().body("items", hasSize(0));
    as("OFFICE@430511").get(LIST + "&kind=NON_REGISTERED").then().body("items", hasSize(0));
    as("OFFICE@430511").get(LIST + "&attribute=DIBAO").then().body("items", hasSize(0));
    String next =
        as("OFFICE@430511")
            .get(LIST + "&status=NOT_EXITED&limit=1&expand=members")
            .then()
            .statusCode(200)
            .header("Link", containsString("rel=\"next\""))
            .body("items[0].members", hasSize(2))
            .body("items[0].familySize", equalTo(2))
            .extract()
            .path("next");
    as("OFFICE@430511")
        .get(LIST + "&status=NOT_EXITED&limit=1&expand=members&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
    as("OFFICE@430511").get(LIST).then().body("items[0].members", equalTo(null));
    as("OFFICE@430511")
        .get(LIST + "&status=EXITED&limit=1&cursor=" + next)
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_CURSOR"));
    as("OFFICE@430511")
        .get(LIST + "&stauts=EXITED")
        .then()
        .statusCode(400)
        .body("code", equalTo("UNKNOWN_PARAMETER"));
    as("OFFICE@430511")
        .get(LIST + "&status=ALL")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"));
    as("OFFICE@430511")
        .get("/api/v1/households/nobody")
        .then()
        .statusCode(404)
        .body("instance", not(equalTo("")));
  }
}
