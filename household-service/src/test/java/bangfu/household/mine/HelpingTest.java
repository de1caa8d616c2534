package bangfu.household.mine;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.Audited;
import bangfu.household.Families;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class HelpingTest {
  private static final String VILLAGE = "430511203802";
  private static final String NEXT = "430511203806";
  private static int helpers = 3000;

  /** Someone whom no other test knows; his token names a village where he helps nobody. */
  private final String staffNo = "HL-" + ++helpers;

  private final String me = "HELPER@430511203899#" + staffNo;

  @Test
  void a_helper_sees_the_households_linked_to_him_in_whatever_village() {
    Families.Family here = Families.of(VILLAGE, staffNo);
    Families.Family there = Families.of(NEXT, staffNo);
    Families.Family anothers = Families.of(VILLAGE, "HL-2999");
    as(me)
        .get("/api/v1/my/households")
        .then()
        .statusCode(200)
        .body("items.id", contains(here.id(), there.id()))
        .body("items[0].headName", equalTo("示例某"))
        .body("items[0].familySize", equalTo(2))
        .body("items[0].linkedSince", notNullValue())
        .body("next", nullValue());
    as(me)
        .get("/api/v1/my/households/" + here.id())
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("phone", equalTo("199****0001"))
        .body("bankAccount", equalTo("****0001"));
    as(me).get("/api/v1/my/households/" + anothers.id()).then().statusCode(404);
  }

  @Test
  void a_page_goes_on_where_the_last_one_ended() {
    List<String> ids = Stream.of(1, 2, 3).map(i -> Families.of(VILLAGE, staffNo).id()).toList();
    var first = as(me).get("/api/v1/my/households?limit=2").then().statusCode(200).extract();
    assertThat(first.<List<String>>path("items.id")).isEqualTo(ids.subList(0, 2));
    as(me)
        .queryParam("limit", 2)
        .queryParam("cursor", first.<String>path("next"))
        .get("/api/v1/my/households")
        .then()
        .statusCode(200)
        .body("items.id", contains(ids.get(2)))
        .body("next", nullValue());
  }

  @Test
  void what_he_has_is_not_sent_again() {
    Families.Family family = Families.of(VILLAGE, staffNo);
    String path = "/api/v1/my/households/" + family.id();
    String tag = as(me).get(path).header("ETag");
    as(me).header("If-None-Match", tag).get(path).then().statusCode(304);
  }

  @Test
  void from_the_day_the_link_ends_he_sees_nothing() throws SQLException {
    Families.Family family = Families.of(VILLAGE, staffNo);
    try (Connection superuser = Databases.superuser("household");
        var statement =
            superuser.prepareStatement(
                "update household_helper set valid = daterange(lower(valid),"
                    + " (now() at time zone 'Asia/Shanghai')::date) where household_id = ?::uuid")) {
      statement.setString(1, family.id());
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
    as(me).get("/api/v1/my/households").then().statusCode(200).body("items", empty());
    as(me).get("/api/v1/my/households/" + family.id()).then().statusCode(404);
  }

  @Test
  void a_try_at_anothers_household_is_on_record() throws InterruptedException {
    Families.Family anothers = Families.of(VILLAGE, "HL-2999");
    String subject = "helper-" + UUID.randomUUID();
    as("HELPER@" + VILLAGE + "#" + staffNo + "!" + subject)
        .get("/api/v1/my/households/" + anothers.id())
        .then()
        .statusCode(404);
    var entry = Audited.awaited("subject=" + subject);
    assertThat(entry.getString("outcome")).isEqualTo("DENIED_BY_SCOPE");
    assertThat(entry.getString("aggregateId")).isEqualTo(anothers.id());
    assertThat(entry.getString("staffNo")).isEqualTo(staffNo);
  }

  @Test
  void without_a_staff_number_there_is_nothing() {
    Families.Family family = Families.of(VILLAGE, staffNo);
    String nobody = "HELPER@" + VILLAGE;
    as(nobody).get("/api/v1/my/households").then().statusCode(200).body("items", empty());
    as(nobody).get("/api/v1/my/households/" + family.id()).then().statusCode(404);
  }

  @Test
  void a_helper_logs_his_own_visit_once() {
    Families.Family family = Families.of(VILLAGE, staffNo);
    Families.Family anothers = Families.of(VILLAGE, "HL-2999");
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      visit(me, family.id(), key).statusCode(201).body("staffNo", equalTo(staffNo));
    }
    as("OFFICE@430511")
        .get("/api/v1/households/" + family.id() + "/visits")
        .then()
        .statusCode(200)
        .body("items.staffNo", contains(staffNo));
    visit(me, anothers.id(), UUID.randomUUID().toString()).statusCode(404);
    visit("VILLAGE@" + VILLAGE, family.id(), UUID.randomUUID().toString()).statusCode(403);
  }

  private static ValidatableResponse visit(String who, String id, String key) {
    return as(who)
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body("{\"visitedOn\":\"2020-06-10\",\"purpose\":\"走访\"}")
        .post("/api/v1/my/households/" + id + "/visits")
        .then();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VILLAGE@430511203802",
        "TOWN@430511203",
        "OFFICE@430511",
        "HOUSEHOLD@430511203802",
        "AUDIT@430511"
      })
  void others_have_lists_of_their_own(String who) {
    as(who).get("/api/v1/my/households").then().statusCode(403);
    as(who).get("/api/v1/my/households/" + UUID.randomUUID()).then().statusCode(403);
  }

  @Test
  void a_helper_has_no_other_way_in() {
    Families.Family family = Families.of(VILLAGE, staffNo);
    as(me).get("/api/v1/households").then().statusCode(403);
    as(me).get("/api/v1/households/" + family.id()).then().statusCode(403);
    as(me).get("/api/v1/my/households?village=x").then().statusCode(400);
  }
}
