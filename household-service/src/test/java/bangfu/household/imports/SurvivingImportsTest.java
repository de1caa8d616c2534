package bangfu.household.imports;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Rows;
import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class SurvivingImportsTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String VILLAGE = "430511203371";
  private static final String OTHER = "430511203372";

  @Inject AgroalDataSource database;

  @BeforeEach
  void villages() {
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
    Handed.committed(OFFICE, "villages", Csv.village(OTHER));
  }

  @Test
  void what_was_staged_before_every_connection_died_is_not_staged_again() throws Exception {
    byte[] file = file(VILLAGE, 7_000);
    String id =
        Handed.in(OFFICE, "households", "COMMIT", file).statusCode(202).extract().path("id");
    killConnectionsOnceRead(id, 2_000);
    JsonPath ended = Handed.ended(OFFICE, id);
    assertThat(ended.getString("state")).isEqualTo("COMMITTED");
    assertThat(ended.getInt("rows")).isEqualTo(7_000);
    assertThat(ended.getInt("counts.created")).isEqualTo(7_000);
    assertThat(left("stage_member", id)).isZero();
    assertThat(left("import_part", id)).isZero();
  }

  @Test
  void what_was_staged_before_the_database_crashed_is_read_and_staged_again() throws Exception {
    String village = "430511002147";
    Handed.committed(OFFICE, "villages", Csv.village(village));
    String id;
    try (MergeLock before = new MergeLock()) {
      id =
          Handed.in(OFFICE, "households", "COMMIT", file(village, 2_500))
              .statusCode(202)
              .extract()
              .path("id");
      awaitChecked(id);
      assertThat(left("stage_member", id)).isEqualTo(2_500);
      crash();
      assertThat(left("stage_member", id)).isZero();
    }
    JsonPath ended = Handed.ended(OFFICE, id);
    assertThat(ended.getString("state")).isEqualTo("COMMITTED");
    assertThat(ended.getInt("rows")).isEqualTo(2_500);
    assertThat(ended.getInt("counts.created")).isEqualTo(2_500);
    assertThat(left("import_part", id)).isZero();
  }

  @Test
  void what_waited_for_its_release_when_the_database_crashed_is_read_again() throws Exception {
    String number = "4305110021480001";
    String head = People.born("19700101");
    Handed.committed(OFFICE, "villages", Csv.village(number.substring(0, 12)));
    Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)));
    String id =
        Handed.toTheEnd(
                OFFICE,
                "households",
                "COMMIT",
                Csv.households(Csv.head(number, head, "address", "示例路2号")))
            .getString("id");
    crash();
    JsonPath released = Handed.released("OFFICE@430511!second", id);
    assertThat(released.getString("state")).isEqualTo("COMMITTED");
    assertThat(released.getInt("counts.overwritten")).isEqualTo(1);
    assertThat(Stored.household(number).getString("address")).isEqualTo("示例路2号");
  }

  @Test
  void two_imports_of_the_same_households_at_once_store_them_once() throws Exception {
    byte[] file = file(OTHER, 500);
    String one = Handed.in(OFFICE, "households", "COMMIT", file).extract().path("id");
    String two = Handed.in("OFFICE@430511!twin", "households", "COMMIT", file).extract().path("id");
    List<JsonPath> ended =
        List.of(Handed.ended(OFFICE, one), Handed.ended("OFFICE@430511!twin", two));
    assertThat(ended).anyMatch(e -> e.getString("state").equals("COMMITTED"));
    for (JsonPath each : ended) {
      // Whoever comes second finds them there, or finds that they came in between.
      assertThat(each.getString("state") + " " + each.getString("code"))
          .isIn("COMMITTED null", "FAILED IMPORT_CONFLICT");
    }
    as(OFFICE)
        .get("/api/v1/households?count=true&limit=1&villageCode=" + OTHER)
        .then()
        .body("total", org.hamcrest.Matchers.equalTo(500));
    assertThat(revisions(OTHER)).isEqualTo(500);
  }

  @Test
  void sixteen_twins_with_one_key_are_one_import() throws Exception {
    byte[] file = Csv.village("430511203373").getBytes(StandardCharsets.UTF_8);
    Set<String> ids = Collections.synchronizedSet(new HashSet<>());
    Callable<Integer> twin =
        () -> {
          var answer = Handed.in(OFFICE, "villages", "COMMIT", file, "sixteen-twins").extract();
          if (answer.statusCode() == 202) {
            ids.add(answer.path("id"));
          }
          return answer.statusCode();
        };
    var threads = Executors.newFixedThreadPool(16);
    for (var answer : threads.invokeAll(Collections.nCopies(16, twin))) {
      assertThat(answer.get()).isIn(202, 409);
    }
    threads.shutdown();
    assertThat(ids).hasSize(1);
    Handed.in(OFFICE, "villages", "VALIDATE", file, "sixteen-twins").statusCode(422);
  }

  private static byte[] file(String village, int households) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i <= households; i++) {
      rows.add(Csv.head(village + String.format("%04d", i), People.born("19700101")));
    }
    @SuppressWarnings("unchecked")
    Map<String, String>[] all = rows.toArray(new Map[0]);
    return Csv.households(all).getBytes(StandardCharsets.UTF_8);
  }

  private static void killConnectionsOnceRead(String id, int rows) throws Exception {
    try (var database = Databases.superuser("household");
        var statement = database.createStatement()) {
      while (true) {
        var row =
            statement.executeQuery(
                "select rows, state from registry_import where id = '" + id + "'");
        row.next();
        if (row.getInt(1) >= rows || row.getString(2).equals("COMMITTED")) {
          break;
        }
        Thread.sleep(20);
      }
      statement.executeQuery(
          "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'household_app'");
    }
  }

  /** Until everything is staged and checked, and waits for its turn to be merged. */
  private static void awaitChecked(String id) throws Exception {
    String checked = "registry_import where state = 'CHECKED' and id = '" + id + "'";
    for (int i = 0; i < 600 && Rows.count(checked) == 0; i++) {
      Thread.sleep(50);
    }
    assertThat(Rows.count(checked)).isEqualTo(1);
  }

  /** What is left after one: unlogged tables are empty and every connection is dead. */
  private void crash() {
    Rows.of("select name from staging_table").forEach(table -> Rows.change("truncate " + table));
    Rows.of(
        "select pg_terminate_backend(pid)::text from pg_stat_activity"
            + " where usename = 'household_app'");
    // a caller may meet some more 503 until the pool has noticed
    database.flush(AgroalDataSource.FlushMode.INVALID);
  }

  private static int left(String table, String id) throws SQLException {
    return count("select count(*) from " + table + " where import_id = '" + id + "'");
  }

  private static int revisions(String village) throws SQLException {
    return count(
        "select count(*) from revision where aggregate = 'household' and division_code = '"
            + village
            + "'");
  }

  private static int count(String query) throws SQLException {
    try (var database = Databases.superuser("household");
        var statement = database.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }
}
