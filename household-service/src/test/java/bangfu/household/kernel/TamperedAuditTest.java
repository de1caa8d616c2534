package bangfu.household.kernel;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.audit.AuditSealing;
import bangfu.household.Families;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever gets past the triggers, as only a superuser can, is found out. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class TamperedAuditTest {
  private static final String UNMASK =
      "{\"fields\":[\"PHONE\"],\"purpose\":\"CONTACTING\",\"reason\":\"走访\"}";
  private static final List<String> TABLES =
      List.of("audit_entry", "audit_batch", "audit_place", "audit_pending");

  @Inject AuditSealing sealing;
  private Connection superuser;
  private String first;
  private String second;
  private String third;
  private long batch;

  /** Four entries in one batch, after and before others. */
  @BeforeEach
  void a_sealed_batch() throws SQLException {
    String id = Families.of("430511203807", "BF-3807").id();
    superuser = Databases.superuser("household");
    sealing.run();
    Rows.of(superuser, "select pg_advisory_lock(8113211)::text");
    for (int i = 0; i < 4; i++) {
      unmask(id);
    }
    Rows.of(superuser, "select pg_advisory_unlock(8113211)");
    sealing.run();
    List<String> seqs =
        Rows.of("select seq from audit_entry where aggregate_id = ?::uuid order by seq", id);
    first = seqs.get(0);
    second = seqs.get(1);
    third = seqs.get(2);
    batch = Rows.count("select batch_no from audit_place where seq = ?::bigint", second);
    unmask(id);
    sealing.run();
    // Nobody seals while the tables are tampered with.
    Rows.of(superuser, "select pg_advisory_lock(8113211)::text");
    for (String table : TABLES) {
      Rows.change(superuser, "alter table " + table + " disable trigger all");
    }
    assertThat(verified().getBoolean("intact")).isTrue();
  }

  @AfterEach
  void all_is_as_it_was() throws SQLException {
    for (String table : TABLES) {
      Rows.change(superuser, "alter table " + table + " enable trigger all");
    }
    superuser.close();
    JsonPath found = verified();
    assertThat(found.getBoolean("intact")).as(found.prettify()).isTrue();
  }

  @Test
  void a_changed_entry_is_found() throws SQLException {
    for (String change :
        List.of("reason = 'x'", "subject = 'x'", "fields = '{}'", "recorded_at = now()")) {
      Rows.change(
          superuser, "create temp table held as select * from audit_entry where seq = " + second);
      Rows.change(superuser, "update audit_entry set " + change + " where seq = " + second);
      broken("ENTRY_CHANGED", second);
      putBack();
    }
  }

  @Test
  void a_changed_entry_is_found_though_its_own_mac_was_taken_from_another() throws SQLException {
    Rows.change(
        superuser, "create temp table held as select * from audit_entry where seq = " + second);
    Rows.change(
        superuser,
        "update audit_entry set reason = 'x', mac = (select mac from audit_entry where seq = "
            + first
            + ") where seq = "
            + second);
    broken("ENTRY_CHANGED", second);
    putBack();
  }

  @Test
  void a_missing_entry_is_found() throws SQLException {
    hold(second);
    broken("ENTRY_MISSING", second);
    putBack();
  }

  @Test
  void an_entry_that_is_missing_with_its_place_is_found() throws SQLException {
    hold(second);
    Rows.change(superuser, "delete from audit_place where seq = " + second);
    assertThat(broken("ENTRY_MISSING").getLong("firstFault.batchNo")).isEqualTo(batch);
    putBack();
    Rows.change(
        superuser,
        "insert into audit_place select seq, id, "
            + batch
            + " from audit_entry where seq = "
            + second);
  }

  @Test
  void reordered_entries_are_found() throws SQLException {
    swapEntries();
    broken("ENTRY_REORDERED");
    swapEntries();
  }

  @Test
  void entries_reordered_together_with_their_places_are_found() throws SQLException {
    swapEntries();
    swapPlaces();
    assertThat(broken("BATCH_CHANGED").getLong("firstFault.batchNo")).isEqualTo(batch);
    swapEntries();
    swapPlaces();
  }

  @Test
  void an_entry_moved_to_another_batch_is_found() throws SQLException {
    Rows.change(
        superuser, "update audit_place set batch_no = " + (batch + 1) + " where seq = " + third);
    broken("ENTRY_MISSING");
    Rows.change(superuser, "update audit_place set batch_no = " + batch + " where seq = " + third);
  }

  @Test
  void an_invented_entry_is_found() throws SQLException {
    Rows.change(
        superuser,
        "insert into audit_entry (id, recorded_at, outcome, subject, roles, divisions, operation,"
            + " parts, fields, trace_id, mac) select gen_random_uuid(), now(), outcome, 'x', roles,"
            + " divisions, operation, parts, fields, trace_id, mac from audit_entry where seq = "
            + second);
    broken("ENTRY_UNSEALED");
    Rows.change(
        superuser, "insert into audit_pending select seq from audit_entry where subject = 'x'");
    broken("ENTRY_CHANGED");
    Rows.change(
        superuser,
        "delete from audit_pending where seq in"
            + " (select seq from audit_entry where subject = 'x')");
    Rows.change(superuser, "delete from audit_entry where subject = 'x'");
  }

  @Test
  void a_changed_a_missing_and_a_reordered_batch_are_found() throws SQLException {
    Rows.change(
        superuser, "create temp table kept as select * from audit_batch where batch_no = " + batch);
    for (String change :
        List.of("hash = sha256('x')", "seal = sha256('x')", "previous_hash = sha256('x')")) {
      Rows.change(superuser, "update audit_batch set " + change + " where batch_no = " + batch);
      assertThat(broken("BATCH_CHANGED").getLong("firstFault.batchNo")).isEqualTo(batch);
      restoreBatch();
    }
    Rows.change(superuser, "delete from audit_batch where batch_no = " + batch);
    assertThat(broken("BATCH_MISSING").getLong("firstFault.batchNo")).isEqualTo(batch);
    restoreBatch();
    swapBatches();
    broken("ENTRY_ADDED");
    swapBatches();
    Rows.change(superuser, "drop table kept");
  }

  @Test
  void a_chain_whose_end_was_cut_off_does_not_fit_a_head_noted_before() throws SQLException {
    JsonPath before = verified();
    String head = "?batch=" + before.get("batches") + "&hash=" + before.get("head");
    assertThat(verified(head).getBoolean("intact")).isTrue();
    long last = before.getLong("batches");
    Rows.change(
        superuser,
        "create temp table k_batch as select * from audit_batch where batch_no = " + last);
    Rows.change(
        superuser,
        "create temp table k_place as select * from audit_place where batch_no = " + last);
    Rows.change(
        superuser,
        "create temp table held as select * from audit_entry where seq in (select seq from k_place)");
    Rows.change(superuser, "delete from audit_batch where batch_no = " + last);
    broken("ENTRY_MISSING");
    Rows.change(superuser, "delete from audit_place where batch_no = " + last);
    broken("ENTRY_UNSEALED");
    Rows.change(superuser, "delete from audit_entry where seq in (select seq from k_place)");
    assertThat(verified().getBoolean("intact")).as("nothing left that could tell").isTrue();
    assertThat(verified(head).getString("firstFault.code")).isEqualTo("BATCH_MISSING");
    Rows.change(superuser, "insert into audit_entry overriding system value select * from held");
    Rows.change(superuser, "insert into audit_batch select * from k_batch");
    Rows.change(superuser, "insert into audit_place select * from k_place");
    Rows.change(superuser, "drop table held, k_batch, k_place");
  }

  @Test
  void replicas_that_seal_at_once_make_one_chain() throws Exception {
    Rows.of(superuser, "select pg_advisory_unlock(8113211)");
    String id = Families.of("430511203807", "BF-3807").id();
    var threads = Executors.newFixedThreadPool(6);
    Callable<Boolean> replica =
        () -> {
          for (int i = 0; i < 5; i++) {
            sealing.run();
          }
          return true;
        };
    Callable<Boolean> writer =
        () -> {
          for (int i = 0; i < 5; i++) {
            unmask(id);
          }
          return true;
        };
    for (var done : threads.invokeAll(List.of(replica, writer, replica, writer, replica, writer))) {
      assertThat(done.get()).isTrue();
    }
    threads.shutdown();
    sealing.run();
    JsonPath found = verified();
    assertThat(found.getBoolean("intact")).as(found.prettify()).isTrue();
    assertThat(found.getLong("waiting")).isZero();
  }

  private JsonPath broken(String code, String seq) throws SQLException {
    JsonPath found = broken(code);
    assertThat(found.getLong("firstFault.batchNo")).isEqualTo(batch);
    assertThat(found.getString("firstFault.entryId"))
        .isEqualTo(Rows.of("select entry_id from audit_place where seq = ?::bigint", seq).get(0));
    return found;
  }

  private static JsonPath broken(String code) {
    JsonPath found = verified();
    assertThat(found.getBoolean("intact")).isFalse();
    assertThat(found.getString("firstFault.code")).as(found.prettify()).isEqualTo(code);
    return found;
  }

  private static JsonPath verified() {
    return verified("");
  }

  private static JsonPath verified(String query) {
    return as("AUDIT@430511")
        .get("/api/v1/audit/verification" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static void unmask(String id) {
    posting("OFFICE@430511")
        .body(UNMASK)
        .post("/api/v1/households/" + id + "/unmasking")
        .then()
        .statusCode(200);
  }

  private void hold(String seq) throws SQLException {
    Rows.change(
        superuser, "create temp table held as select * from audit_entry where seq = " + seq);
    Rows.change(superuser, "delete from audit_entry where seq = " + seq);
  }

  private void putBack() throws SQLException {
    Rows.change(superuser, "delete from audit_entry where seq in (select seq from held)");
    Rows.change(superuser, "insert into audit_entry overriding system value select * from held");
    Rows.change(superuser, "drop table held");
  }

  private void swapEntries() throws SQLException {
    String both = " where seq in (" + second + ", " + third + ")";
    Rows.change(superuser, "create temp table held as select * from audit_entry" + both);
    Rows.change(superuser, "delete from audit_entry" + both);
    Rows.change(superuser, "update held set seq = " + second + "::bigint + " + third + " - seq");
    Rows.change(superuser, "insert into audit_entry overriding system value select * from held");
    Rows.change(superuser, "drop table held");
  }

  private void swapPlaces() throws SQLException {
    String both = " where seq in (" + second + ", " + third + ")";
    Rows.change(superuser, "create temp table held as select * from audit_place" + both);
    Rows.change(superuser, "delete from audit_place" + both);
    Rows.change(superuser, "update held set seq = " + second + "::bigint + " + third + " - seq");
    Rows.change(superuser, "insert into audit_place select * from held");
    Rows.change(superuser, "drop table held");
  }

  private void swapBatches() throws SQLException {
    long aside = Integer.MAX_VALUE;
    renumber(batch, aside);
    renumber(batch + 1, batch);
    renumber(aside, batch + 1);
  }

  private void renumber(long from, long to) throws SQLException {
    Rows.change(superuser, "update audit_batch set batch_no = " + to + " where batch_no = " + from);
  }

  private void restoreBatch() throws SQLException {
    Rows.change(superuser, "delete from audit_batch where batch_no = " + batch);
    Rows.change(superuser, "insert into audit_batch select * from kept");
  }
}
