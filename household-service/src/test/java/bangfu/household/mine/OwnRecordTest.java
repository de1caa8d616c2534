package bangfu.household.mine;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class OwnRecordTest {
  private static final String VILLAGE = "430511203803";
  private static final String TOWN = "TOWN@430511203!town";
  private static final String PATH = "/api/v1/my/household";

  private final String login = "login-" + UUID.randomUUID();

  /** The token names a village that is not his: the binding decides. */
  private final String me = "HOUSEHOLD@430511203899!" + login;

  private Families.Family family;

  @BeforeEach
  void a_family() {
    family = Families.of(VILLAGE, "BF-3803");
  }

  @Test
  void an_unbound_login_sees_nothing() {
    as(me).get(PATH).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    as(me).get(PATH + "/readers").then().statusCode(404);
    unmask("\"PHONE\"").statusCode(404);
  }

  @Test
  void a_person_sees_the_record_of_his_household_masked() {
    bind();
    as(me)
        .get(PATH)
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("id", equalTo(family.id()))
        .body("phone", equalTo("199****0001"))
        .body("members", hasSize(2));
  }

  @Test
  void a_person_sees_his_own_number_and_nobody_elses() {
    bind();
    unmask("\"CITIZEN_ID\",\"BANK_ACCOUNT\"")
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("bankAccount", equalTo(Families.ACCOUNT))
        .body("members.citizenId", contains(family.headCitizenId()));
    assertThat(Audited.entries("operation=unmaskMyHousehold&id=" + family.id()))
        .singleElement()
        .satisfies(
            e ->
                assertThat(e)
                    .containsEntry("subject", login)
                    .containsEntry("roles", List.of("HOUSEHOLD"))
                    .containsEntry("purpose", "SUBJECT_ACCESS")
                    .containsEntry("divisionCode", VILLAGE));
  }

  @Test
  void a_household_reads_who_read_it() {
    bind();
    as(me).get(PATH + "/readers").then().statusCode(200).body("items", empty());
    posting("OFFICE@430511!reader")
        .body(
            "{\"fields\":[\"BANK_ACCOUNT\"],\"purpose\":\"PAYMENT_VERIFICATION\","
                + "\"reason\":\"核对账号\"}")
        .post("/api/v1/households/" + family.id() + "/unmasking")
        .then()
        .statusCode(200);
    posting("DEPT@430511#YB-0001")
        .body(
            "{\"fields\":[\"CITIZEN_ID\"],\"purpose\":\"IDENTITY_VERIFICATION\","
                + "\"reason\":\"参保核对\"}")
        .post("/api/v1/households/" + family.id() + "/unmasking")
        .then()
        .statusCode(200);
    unmask("\"PHONE\"").statusCode(200);
    as(me)
        .get(PATH + "/readers")
        .then()
        .statusCode(200)
        .body("items.roles", contains(List.of("HOUSEHOLD"), List.of("DEPT"), List.of("OFFICE")))
        .body("items.own", contains(true, false, false))
        .body("items[1].staffNo", equalTo("YB-0001"))
        .body("items[1].memberIds", hasSize(2))
        .body("items[2].divisions", contains("430511"))
        .body("items[2].fields", contains("BANK_ACCOUNT"))
        .body("items[2].purpose", equalTo("PAYMENT_VERIFICATION"))
        .body("items[2].reason", equalTo("核对账号"));
    String next =
        as(me).get(PATH + "/readers?limit=1").then().statusCode(200).extract().path("next");
    as(me)
        .queryParam("limit", 1)
        .queryParam("cursor", next)
        .get(PATH + "/readers")
        .then()
        .body("items.roles", contains(List.of("DEPT")));
  }

  @Test
  void with_the_binding_the_view_ends() {
    String id = bind();
    as(me).get(PATH).then().statusCode(200);
    posting(TOWN)
        .body("{\"reason\":\"手机遗失\"}")
        .post("/api/v1/account-bindings/" + id + "/ending")
        .then()
        .statusCode(200);
    as(me).get(PATH).then().statusCode(404);
  }

  @Test
  void who_left_the_household_sees_it_no_more() throws SQLException {
    bind();
    try (Connection superuser = Databases.superuser("household");
        var statement = superuser.createStatement()) {
      statement.execute("alter table member disable trigger all");
      statement.execute(
          "update member set left_on = (now() at time zone 'Asia/Shanghai')::date, left_reason = '02'"
              + " where relation = '02' and household_id = '"
              + family.id()
              + "'");
      statement.execute("alter table member enable trigger all");
    }
    as(me).get(PATH).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VILLAGE@430511203803",
        "HELPER@430511203803#BF-3803",
        "TOWN@430511203",
        "OFFICE@430511",
        "AUDIT@430511"
      })
  void others_are_no_household(String who) {
    as(who).get(PATH).then().statusCode(403);
    as(who).get(PATH + "/readers").then().statusCode(403);
    posting(who).body("{\"fields\":[\"PHONE\"]}").post(PATH + "/unmasking").then().statusCode(403);
  }

  @Test
  void what_is_wanted_is_named() {
    bind();
    unmask("").statusCode(400).body("errors.pointer", contains("/fields"));
  }

  private String bind() {
    return posting(TOWN)
        .body(
            "{\"memberId\":\""
                + Families.member(family, 0)
                + "\",\"subject\":\""
                + login
                + "\",\"documentSeen\":\"HOUSEHOLD_REGISTER\"}")
        .post("/api/v1/households/" + family.id() + "/account-bindings")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse unmask(String fields) {
    return posting(me).body("{\"fields\":[" + fields + "]}").post(PATH + "/unmasking").then();
  }
}
