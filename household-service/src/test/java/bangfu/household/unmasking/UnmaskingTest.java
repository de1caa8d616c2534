package bangfu.household.unmasking;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class UnmaskingTest {
  private static final String VILLAGE = "430511203801";
  private static final String REASON = "银行退票，核对账号";
  private static Families.@Nullable Family shared;

  @Test
  void the_district_sees_what_it_asks_for_and_nothing_else() {
    Families.Family family = Families.of(VILLAGE, "BF-3801");
    unmask("OFFICE@430511", family.id(), "\"PHONE\",\"BANK_ACCOUNT\",\"ACCOUNT_HOLDER\"")
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("phone", equalTo(Families.PHONE))
        .body("bankAccount", equalTo(Families.ACCOUNT))
        .body("accountHolder", equalTo("示例某"))
        .body("members", hasSize(0));
    unmask("OFFICE@430511", family.id(), "\"CITIZEN_ID\"")
        .statusCode(200)
        .body("phone", nullValue())
        .body("members.citizenId", contains(family.headCitizenId(), family.childCitizenId()));
  }

  @Test
  void one_member_can_be_named() {
    Families.Family family = Families.of(VILLAGE, "BF-3801");
    Families.Family other = Families.of(VILLAGE, "BF-3801");
    String child = Families.member(family, 1);
    naming(family.id(), child)
        .statusCode(200)
        .body("members.memberId", contains(child))
        .body("members.citizenId", contains(family.childCitizenId()));
    naming(other.id(), child).statusCode(422).body("code", equalTo("MEMBER_NOT_IN_HOUSEHOLD"));
  }

  @ParameterizedTest
  @CsvSource({
    "OFFICE@430511,PHONE,200",
    "OFFICE@430511,BANK_ACCOUNT,200",
    "OFFICE@430511,ACCOUNT_HOLDER,200",
    "OFFICE@430511,CITIZEN_ID,200",
    "TOWN@430511203,PHONE,200",
    "TOWN@430511203,CITIZEN_ID,200",
    "TOWN@430511203,BANK_ACCOUNT,403",
    "TOWN@430511203,ACCOUNT_HOLDER,403",
    "FINANCE@430511,BANK_ACCOUNT,200",
    "FINANCE@430511,ACCOUNT_HOLDER,200",
    "FINANCE@430511,PHONE,403",
    "FINANCE@430511,CITIZEN_ID,403",
    "DEPT@430511,CITIZEN_ID,200",
    "DEPT@430511,PHONE,403",
    "DEPT@430511,BANK_ACCOUNT,403",
    "VILLAGE@430511203801,PHONE,403",
    "TEAM@430511203801,PHONE,403",
    "HELPER@430511203801#BF-3801,PHONE,403",
    "LEADER@430511203801,PHONE,403",
    "INSPECTOR@430511,CITIZEN_ID,403",
    "DISCIPLINE@430511,CITIZEN_ID,403",
    "HOUSEHOLD@430511203801,PHONE,403",
    "AUDIT@430511,CITIZEN_ID,403",
    "SUBSIDY_SERVICE@430511,BANK_ACCOUNT,403",
    "TOWN@430511004,PHONE,404",
    "OFFICE@430512,PHONE,404",
  })
  void each_role_sees_what_its_work_needs(String who, String field, int status) {
    String id = known().id();
    unmask(who, id, "\"" + field + "\"").statusCode(status);
  }

  @Test
  void each_reading_is_on_record_without_what_was_read() throws SQLException {
    Families.Family family = Families.of(VILLAGE, "BF-3801");
    String me = "OFFICE@430511!" + UUID.randomUUID();
    unmask(me, family.id(), "\"CITIZEN_ID\",\"BANK_ACCOUNT\"").statusCode(200);
    var entries = Audited.entries("id=" + family.id());
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0))
        .containsEntry("outcome", "GRANTED")
        .containsEntry("subject", me.substring(me.indexOf('!') + 1))
        .containsEntry("roles", List.of("OFFICE"))
        .containsEntry("operation", "unmask")
        .containsEntry("aggregate", "household")
        .containsEntry("divisionCode", VILLAGE)
        .containsEntry("fields", List.of("BANK_ACCOUNT", "CITIZEN_ID"))
        .containsEntry("purpose", "PAYMENT_VERIFICATION")
        .containsEntry("reason", REASON);
    assertThat(entries.get(0))
        .hasEntrySatisfying("parts", parts -> assertThat((List<?>) parts).hasSize(2));
    assertThat(entries.get(0))
        .hasEntrySatisfying("traceId", trace -> assertThat(trace.toString()).hasSize(32));
    assertThat(all("select e::text from audit_entry e where aggregate_id = ?::uuid", family.id()))
        .doesNotContain(family.headCitizenId(), family.childCitizenId(), Families.ACCOUNT);
  }

  @Test
  void a_repetition_reads_and_is_recorded_again_and_no_answer_is_stored() throws SQLException {
    Families.Family family = Families.of(VILLAGE, "BF-3801");
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as("OFFICE@430511")
          .contentType("application/json")
          .header("Idempotency-Key", key)
          .body(body("\"BANK_ACCOUNT\"", REASON))
          .post(path(family.id()))
          .then()
          .statusCode(200)
          .body("bankAccount", equalTo(Families.ACCOUNT));
    }
    as("OFFICE@430511")
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body("\"PHONE\"", REASON))
        .post(path(family.id()))
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    assertThat(Audited.entries("id=" + family.id())).hasSize(2);
    assertThat(all("select coalesce(body, 'none') from idempotency_key where key = ?", key))
        .isEqualTo("none");
  }

  @Test
  void what_cannot_be_recorded_is_not_shown() throws SQLException {
    Families.Family family = Families.of(VILLAGE, "BF-3801");
    try (Connection superuser = Databases.superuser("household")) {
      change(
          superuser,
          "alter table audit_entry add constraint no_more check (operation <> 'unmask') not valid");
      try {
        unmask("OFFICE@430511", family.id(), "\"BANK_ACCOUNT\"")
            .statusCode(500)
            .body(not(containsString(Families.ACCOUNT)));
      } finally {
        change(superuser, "alter table audit_entry drop constraint no_more");
      }
    }
    assertThat(Audited.entries("id=" + family.id())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'fields':[],'purpose':'CONTACTING','reason':'x'}|/fields|REQUIRED",
        "{'fields':['PHONE'],'purpose':'CONTACTING'}|/reason|REQUIRED",
        "{'fields':['PHONE'],'reason':'x'}|/purpose|REQUIRED",
        "{'fields':['PHONE'],'purpose':'CURIOSITY','reason':'x'}|/purpose|UNKNOWN_CODE",
        "{'fields':['NAME'],'purpose':'CONTACTING','reason':'x'}|/fields/0|UNKNOWN_CODE",
        "{'fields':['PHONE'],'purpose':'CONTACTING','reason':'电话19900000001'}|/reason|PERSONAL_NUMBER",
        "{'fields':['PHONE'],'memberIds':[],'purpose':'CONTACTING','reason':'x'}|/memberIds|INVALID",
      })
  void a_request_says_what_for(String body, String pointer, String code) {
    posting("OFFICE@430511")
        .body(body.replace('\'', '"'))
        .post(path(known().id()))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
  }

  @Test
  void it_takes_a_key_and_a_token() {
    String id = known().id();
    as("OFFICE@430511")
        .contentType("application/json")
        .body(body("\"PHONE\"", REASON))
        .post(path(id))
        .then()
        .statusCode(400)
        .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    io.restassured.RestAssured.given()
        .contentType("application/json")
        .body(body("\"PHONE\"", REASON))
        .post(path(id))
        .then()
        .statusCode(401);
  }

  private static synchronized Families.Family known() {
    if (shared == null) {
      shared = Families.of(VILLAGE, "BF-3801");
    }
    return shared;
  }

  private static ValidatableResponse unmask(String who, String id, String fields) {
    return posting(who).body(body(fields, REASON)).post(path(id)).then();
  }

  private static ValidatableResponse naming(String household, String member) {
    return posting("OFFICE@430511")
        .body(
            "{\"fields\":[\"CITIZEN_ID\"],\"memberIds\":[\""
                + member
                + "\"],\"purpose\":\"IDENTITY_VERIFICATION\",\"reason\":\"x\"}")
        .post(path(household))
        .then();
  }

  private static String body(String fields, String reason) {
    return "{\"fields\":["
        + fields
        + "],\"purpose\":\"PAYMENT_VERIFICATION\",\"reason\":\""
        + reason
        + "\"}";
  }

  private static String path(String id) {
    return "/api/v1/households/" + id + "/unmasking";
  }

  private static String all(String sql, String argument) throws SQLException {
    try (Connection superuser = Databases.superuser("household");
        var statement = superuser.prepareStatement(sql)) {
      statement.setString(1, argument);
      StringBuilder found = new StringBuilder();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.append(rows.getString(1));
        }
      }
      return found.toString();
    }
  }

  private static void change(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
