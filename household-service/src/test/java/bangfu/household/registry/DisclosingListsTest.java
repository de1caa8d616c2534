package bangfu.household.registry;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.Audited;
import bangfu.household.Families;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists with full identifiers, and who learns of it. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class DisclosingListsTest {
  private static final String VILLAGE = "430511203987";
  private static final String OTHER = "430511003987";
  private static final String MEMBERS = "/api/v1/members?villageCode=" + VILLAGE;
  private static final String FULL = MEMBERS + "&purpose=OFFICIAL_SYSTEM&identifiers=FULL";
  private static final String REASON = "与国家系统核对 a+b";

  @Test
  void the_district_office_takes_out_citizen_ids_in_full() {
    Families.Family family = Families.of(VILLAGE, "BF-3987");
    Response answer =
        asking("OFFICE@430511", REASON).accept("text/csv").get(FULL + "&status=NOT_EXITED");
    answer
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("Export-Watermark", matchesPattern("OFFICE@430511 .* OFFICIAL_SYSTEM"));
    assertThat(csv(answer))
        .filteredOn(row -> row.getField("householdNo").equals(family.number()))
        .allSatisfy(row -> assertThat(row.getField("watermark")).endsWith("Z OFFICIAL_SYSTEM"))
        .extracting(row -> row.getField("citizenId"))
        .containsExactlyInAnyOrder(family.headCitizenId(), family.childCitizenId());
  }

  @Test
  void one_entry_names_reason_count_and_filter() {
    Families.of(VILLAGE, "BF-3987");
    String office = "OFFICE@430511!" + UUID.randomUUID();
    int rows = csv(asking(office, REASON).accept("text/csv").get(FULL)).size();
    List<Map<String, Object>> entries =
        Audited.entries("operation=export&subject=" + office.substring(office.indexOf('!') + 1));
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0))
        .containsEntry("outcome", "GRANTED")
        .containsEntry("aggregate", "members")
        .containsEntry("fields", List.of("CITIZEN_ID"))
        .containsEntry("purpose", "OFFICIAL_SYSTEM");
    assertThat(String.valueOf(entries.get(0).get("reason")))
        .matches(
            "\\Q" + REASON + " [CSV, " + rows + " rows, asOf=\\E\\S+ villageCode=" + VILLAGE + "]");
  }

  @Test
  void a_household_reads_that_it_was_in_the_list() {
    Families.Family family = Families.of(VILLAGE, "BF-3987");
    Families.Family elsewhere = Families.of(OTHER, "BF-3987");
    String login = bound(family, "TOWN@430511203");
    String stranger = bound(elsewhere, "TOWN@430511003");
    asking("OFFICE@430511", REASON).accept("application/x-ndjson").get(FULL).asString();
    as(login)
        .get("/api/v1/my/household/readers")
        .then()
        .statusCode(200)
        .body("items.roles", contains(List.of("OFFICE")))
        .body("items[0].divisions", contains("430511"))
        .body("items[0].fields", contains("CITIZEN_ID"))
        .body("items[0].memberIds", empty())
        .body("items[0].purpose", equalTo("OFFICIAL_SYSTEM"))
        .body("items[0].reason", matchesPattern("\\Q" + REASON + " [NDJSON, \\E.*"));
    as(stranger).get("/api/v1/my/household/readers").then().body("items", empty());
  }

  @Test
  void a_masked_list_is_no_reading_of_the_household() {
    Families.Family family = Families.of(VILLAGE, "BF-3987");
    String login = bound(family, "TOWN@430511203");
    String path = MEMBERS + "&purpose=OFFICIAL_SYSTEM&identifiers=MASKED";
    assertThat(csv(as("OFFICE@430511").accept("text/csv").get(path)))
        .allSatisfy(row -> assertThat(row.getField("citizenId")).contains("********"));
    as(login).get("/api/v1/my/household/readers").then().body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"TOWN", "DEPT", "AUDIT", "VILLAGE", "LEADER"})
  void all_others_are_refused_and_on_record(String role) throws InterruptedException {
    String subject = UUID.randomUUID().toString();
    asking(role + "@430511!" + subject, REASON)
        .accept("text/csv")
        .get(FULL)
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
    var entry = Audited.awaited("operation=export&subject=" + subject);
    assertThat(entry.getString("outcome")).isEqualTo("DENIED_BY_ROLE");
    assertThat(entry.getList("fields")).containsExactly("CITIZEN_ID");
    assertThat(entry.getString("purpose")).isEqualTo("OFFICIAL_SYSTEM");
    assertThat(entry.getString("reason")).isEqualTo(REASON);
  }

  @Test
  void a_denial_keeps_no_reason_that_may_not_be_kept() throws InterruptedException {
    String subject = UUID.randomUUID().toString();
    asking("TOWN@430511203!" + subject, "电话19900000001")
        .accept("text/csv")
        .get(FULL)
        .then()
        .statusCode(403);
    assertThat(Audited.awaited("operation=export&subject=" + subject).getString("reason")).isNull();
  }

  @Test
  void another_villages_office_gets_nobody() {
    Families.of(VILLAGE, "BF-3987");
    assertThat(csv(asking("OFFICE@" + OTHER, REASON).accept("text/csv").get(FULL))).isEmpty();
  }

  @Test
  void what_is_missing_or_may_not_be_kept_is_told_all_at_once() {
    as("OFFICE@430511")
        .get(MEMBERS + "&identifiers=FULL")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"))
        .body("errors.pointer", containsInAnyOrder("identifiers", "purpose", "Export-Reason"));
    refused("电话１９９０００００００１", "PERSONAL_NUMBER");
    refused(" ", "REQUIRED");
    refused("长".repeat(501), "TOO_LONG");
    as("OFFICE@430511")
        .header("Export-Reason", "100%")
        .accept("text/csv")
        .get(FULL)
        .then()
        .statusCode(400)
        .body("errors.code", contains("INVALID"));
    as("OFFICE@430511")
        .get(MEMBERS + "&identifiers=SOME")
        .then()
        .statusCode(400)
        .body("errors.code", contains("UNKNOWN_CODE"));
    as("OFFICE@430511")
        .get("/api/v1/households?identifiers=FULL")
        .then()
        .statusCode(400)
        .body("code", equalTo("UNKNOWN_PARAMETER"));
  }

  @Test
  void what_was_handed_out_is_never_rewritten() throws SQLException {
    Families.of(VILLAGE, "BF-3987");
    asking("OFFICE@430511", REASON).accept("text/csv").get(FULL).asString();
    try (Connection superuser = Databases.superuser("household");
        var statement = superuser.createStatement()) {
      for (String rewriting :
          List.of(
              "delete from disclosed_household",
              "update disclosed_household set village_code = ''",
              "truncate disclosed_household")) {
        assertThatThrownBy(() -> statement.execute(rewriting)).isInstanceOf(SQLException.class);
      }
    }
  }

  private static void refused(String reason, String code) {
    asking("OFFICE@430511", reason)
        .accept("text/csv")
        .get(FULL)
        .then()
        .statusCode(400)
        .header("Export-Watermark", nullValue())
        .body("errors.pointer", contains("Export-Reason"))
        .body("errors.code", contains(code));
  }

  private static RequestSpecification asking(String who, String reason) {
    String encoded = URLEncoder.encode(reason, StandardCharsets.UTF_8).replace("+", "%20");
    return as(who).header("Export-Reason", encoded.replace("%2B", "+"));
  }

  private static List<NamedCsvRecord> csv(Response answer) {
    String text = answer.then().statusCode(200).extract().asString();
    return CsvReader.builder().ofNamedCsvRecord(text.replace("\uFEFF", "")).stream().toList();
  }

  /** A login of the head's. */
  private static String bound(Families.Family family, String town) {
    String login = "login-" + UUID.randomUUID();
    posting(town + "!town")
        .body(
            "{\"memberId\":\""
                + Families.member(family, 0)
                + "\",\"subject\":\""
                + login
                + "\",\"documentSeen\":\"HOUSEHOLD_REGISTER\"}")
        .post("/api/v1/households/" + family.id() + "/account-bindings")
        .then()
        .statusCode(201);
    return "HOUSEHOLD@430511203899!" + login;
  }
}
