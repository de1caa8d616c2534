package bangfu.household.kernel;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import bangfu.commons.audit.AuditSealing;
import bangfu.household.Audited;
import bangfu.household.Families;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class AuditTrailTest {
  private static final String VILLAGE = "430511203805";
  private static final String UNMASK =
      "{\"fields\":[\"PHONE\"],\"purpose\":\"CONTACTING\",\"reason\":\"走访\"}";
  private static Families.@Nullable Family family;

  @Inject AuditSealing sealing;

  private final String subject = "somebody-" + UUID.randomUUID();
  private String id;

  @BeforeEach
  void a_family() {
    id = known();
  }

  @Test
  void who_has_not_the_role_is_on_record() throws InterruptedException {
    posting("VILLAGE@" + VILLAGE + "!" + subject)
        .body(UNMASK)
        .post("/api/v1/households/" + id + "/unmasking")
        .then()
        .statusCode(403);
    var entry = Audited.awaited("subject=" + subject);
    assertThat(entry.getString("outcome")).isEqualTo("DENIED_BY_ROLE");
    assertThat(entry.getString("operation")).isEqualTo("unmask");
    assertThat(entry.getString("aggregate")).isEqualTo("household");
    assertThat(entry.getString("aggregateId")).isEqualTo(id);
    assertThat(entry.getString("divisionCode")).isEqualTo(VILLAGE);
    assertThat(entry.getList("roles")).isEqualTo(List.of("VILLAGE"));
    assertThat(entry.getList("divisions")).isEqualTo(List.of(VILLAGE));
  }

  @Test
  void who_asks_for_fields_that_are_none_of_his_is_on_record_with_his_reason()
      throws InterruptedException {
    posting("FINANCE@430511#CZ-0001!" + subject)
        .body(UNMASK)
        .post("/api/v1/households/" + id + "/unmasking")
        .then()
        .statusCode(403)
        .body("code", equalTo("FIELD_NOT_PERMITTED"));
    var entry = Audited.awaited("subject=" + subject);
    assertThat(entry.getString("outcome")).isEqualTo("REFUSED");
    assertThat(entry.getString("staffNo")).isEqualTo("CZ-0001");
    assertThat(entry.getList("fields")).isEqualTo(List.of("PHONE"));
    assertThat(entry.getString("purpose")).isEqualTo("CONTACTING");
    assertThat(entry.getString("reason")).isEqualTo("走访");
  }

  @Test
  void who_looks_beyond_his_divisions_is_on_record_and_who_looks_for_nothing_is_not()
      throws InterruptedException {
    String me = "VILLAGE@430511203899!" + subject;
    as(me).get("/api/v1/households/" + UUID.randomUUID()).then().statusCode(404);
    as(me).get("/api/v1/households/" + id).then().statusCode(404);
    var entry = Audited.awaited("subject=" + subject);
    assertThat(entry.getString("outcome")).isEqualTo("DENIED_BY_SCOPE");
    assertThat(entry.getString("operation")).isEqualTo("household");
    assertThat(entry.getString("aggregateId")).isEqualTo(id);
    assertThat(Audited.entries("subject=" + subject)).hasSize(1);
  }

  @Test
  void a_trail_is_read_page_by_page_and_by_filters() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      as("HELPER@" + VILLAGE + "!" + subject).get("/api/v1/households/" + id);
    }
    as("HELPER@" + VILLAGE + "!" + subject).get("/api/v1/households");
    Audited.awaited("operation=households&subject=" + subject);
    assertThat(Audited.entries("subject=" + subject)).hasSize(4);
    assertThat(Audited.entries("aggregate=household&subject=" + subject)).hasSize(3);
    assertThat(Audited.entries("id=" + id + "&subject=" + subject)).hasSize(3);
    assertThat(Audited.entries("outcome=GRANTED&subject=" + subject)).isEmpty();
    assertThat(Audited.entries("to=2020-01-01T00:00:00Z&subject=" + subject)).isEmpty();
    assertThat(Audited.entries("from=2020-01-01T00:00:00Z&subject=" + subject)).hasSize(4);
    var first = as("AUDIT@430511").get("/api/v1/audit?limit=3&subject=" + subject).then().extract();
    as("AUDIT@430511")
        .queryParam("limit", 3)
        .queryParam("subject", subject)
        .queryParam("cursor", first.<String>path("next"))
        .get("/api/v1/audit")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1));
  }

  @Test
  void an_auditor_reads_within_his_divisions() throws InterruptedException {
    as("HELPER@" + VILLAGE + "!" + subject).get("/api/v1/households/" + id);
    Audited.awaited("subject=" + subject);
    as("AUDIT@430512").get("/api/v1/audit?id=" + id).then().statusCode(200).body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"OFFICE@430511", "TOWN@430511203", "VILLAGE@430511203805", "DISCIPLINE@430511"})
  void nobody_but_an_auditor_reads_it(String who) {
    as(who).get("/api/v1/audit").then().statusCode(403);
    as(who).get("/api/v1/audit/verification").then().statusCode(403);
  }

  @Test
  void misspelled_filters_are_refused() {
    as("AUDIT@430511").get("/api/v1/audit?who=x").then().statusCode(400);
    as("AUDIT@430511").get("/api/v1/audit?from=yesterday").then().statusCode(400);
    as("AUDIT@430511").get("/api/v1/audit?outcome=FINE").then().statusCode(400);
    as("AUDIT@430511").get("/api/v1/audit/verification?batch=1").then().statusCode(400);
  }

  @Test
  void neither_the_service_nor_anybody_past_its_rights_rewrites_it() throws Exception {
    as("HELPER@" + VILLAGE + "!" + subject).get("/api/v1/households/" + id);
    Audited.awaited("subject=" + subject);
    sealing.run();
    var columns =
        Map.of("audit_entry", "reason", "audit_batch", "entries", "audit_place", "entry_id");
    for (var table : columns.entrySet()) {
      String name = table.getKey();
      String update = "update " + name + " set " + table.getValue() + " = " + table.getValue();
      try (Connection service = Databases.application("household")) {
        refused(service, "42501", update);
        refused(service, "42501", "delete from " + name);
        refused(service, "42501", "truncate " + name + " cascade");
        refused(service, "42501", "alter table " + name + " disable trigger all");
      }
      try (Connection superuser = Databases.superuser("household")) {
        refused(superuser, "P0001", update);
        refused(superuser, "P0001", "delete from " + name);
        refused(superuser, "P0001", "truncate " + name + " cascade");
      }
    }
  }

  private static void refused(Connection who, String state, String sql) {
    assertThatThrownBy(() -> Rows.change(who, sql))
        .as(sql)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
  }

  private static synchronized String known() {
    if (family == null) {
      family = Families.of(VILLAGE, "BF-3805");
    }
    return family.id();
  }
}
