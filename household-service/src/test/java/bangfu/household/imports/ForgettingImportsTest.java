package bangfu.household.imports;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Rows;
import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What nobody released in time lapses, and what is not needed any more is forgotten. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ForgettingImportsTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String SECOND = "OFFICE@430511!second";
  private static final String VILLAGE = "430511002143";

  @Inject ForgettingImports forgetting;

  @Test
  void an_import_that_nobody_released_in_time_lapses() {
    String number = VILLAGE + "0001";
    JsonPath waiting = overwriting(number);
    String id = waiting.getString("id");
    assertThat(Instant.parse(waiting.getString("keptUntil")))
        .isBetween(
            Instant.now().plus(Duration.ofDays(13)), Instant.now().plus(Duration.ofDays(15)));
    forgetting.run();
    assertThat(state(id)).isEqualTo("AWAITING_RELEASE");
    assertThat(left(id)).isEqualTo("1 1");
    past(id);
    forgetting.run();
    assertThat(state(id)).isEqualTo("LAPSED");
    assertThat(as(OFFICE).get("/api/v1/imports/" + id).jsonPath().getString("finishedAt"))
        .isNotNull();
    assertThat(left(id)).isEqualTo("0 0");
    assertThat(Stored.household(number).getString("address")).isEqualTo("示例路1号");
    posting(SECOND)
        .post("/api/v1/imports/" + id + "/release")
        .then()
        .statusCode(409)
        .body("code", equalTo("IMPORT_NOT_AWAITING_RELEASE"));
  }

  @Test
  void a_release_that_was_given_up_waits_on_and_lapses_too() {
    String id = overwriting(VILLAGE + "0002").getString("id");
    Rows.change(
        "with o as (insert into operation (kind, unit, subject, roles, prefixes, state, code)"
            + " values ('IMPORT_RELEASE', 'ROWS', 'second', '{OFFICE}', '{430511}', 'FAILED',"
            + " 'INTERNAL_ERROR') returning id)"
            + " update registry_import set decided_by = 'second', decided_at = now(),"
            + " release_operation_id = (select id from o) where id = '"
            + id
            + "'");
    assertThat(state(id)).isEqualTo("AWAITING_RELEASE");
    past(id);
    forgetting.run();
    assertThat(state(id)).isEqualTo("LAPSED");
  }

  @Test
  void an_import_whose_release_was_given_up_while_it_was_merged_has_failed() {
    String id = overwriting(VILLAGE + "0003").getString("id");
    Rows.change(
        "with o as (insert into operation (kind, unit, subject, roles, prefixes, state, code)"
            + " values ('IMPORT_RELEASE', 'ROWS', 'second', '{OFFICE}', '{430511}', 'FAILED',"
            + " 'INTERNAL_ERROR') returning id)"
            + " update registry_import set decided_by = 'second', decided_at = now(), state = 'CHECKED',"
            + " release_operation_id = (select id from o) where id = '"
            + id
            + "'");
    assertThat(state(id)).isEqualTo("FAILED");
    forgetting.run();
    assertThat(left(id)).isEqualTo("0 0");
  }

  @Test
  void the_file_of_an_import_with_errors_is_forgotten_when_its_time_is_up() {
    String number = VILLAGE + "0004";
    var row = Csv.head(number, People.born("19700101"), "kind", "OTHER");
    String id =
        Handed.toTheEnd(OFFICE, "households", "COMMIT", Csv.households(row)).getString("id");
    forgetting.run();
    as(OFFICE).get("/api/v1/imports/" + id + "/annotated-file").then().statusCode(200);
    past(id);
    forgetting.run();
    as(OFFICE)
        .get("/api/v1/imports/" + id + "/annotated-file")
        .then()
        .statusCode(410)
        .body("code", equalTo("IMPORT_FILE_FORGOTTEN"));
    assertThat(left(id)).isEqualTo("0 0");
    // what was wrong is still told
    assertThat(as(OFFICE).get("/api/v1/imports/" + id + "/errors").jsonPath().getList("items"))
        .isNotEmpty();
  }

  private static JsonPath overwriting(String number) {
    String head = People.born("19700101");
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
    Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)));
    return Handed.toTheEnd(
        OFFICE, "households", "COMMIT", Csv.households(Csv.head(number, head, "address", "示例路2号")));
  }

  private static void past(String id) {
    Rows.change(
        "update registry_import set kept_until = now() - interval '1 second' where id = '"
            + id
            + "'");
  }

  private static String state(String id) {
    return as(OFFICE).get("/api/v1/imports/" + id).jsonPath().getString("state");
  }

  /** Pieces of the file and rows that are staged. */
  private static String left(String id) {
    String of = " where import_id = '" + id + "'";
    return Rows.count("import_part" + of) + " " + Rows.count("stage_member" + of);
  }
}
