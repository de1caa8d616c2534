package bangfu.household.registry;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class CorrectingHouseholdsTest {
  private static final String VILLAGE = "430511203311";
  private static final String TOWN = "TOWN@430511203";

  @Test
  void a_correction_changes_what_it_names_and_nothing_else() {
    String id = Stored.id(Stored.family(VILLAGE));
    correct(
            TOWN,
            id,
            "\"2\"",
            "{\"reason\":\"换卡\",\"bankAccount\":\"6230580000000000099\",\"group\":null}")
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("bankAccount", equalTo("****0099"))
        .body("group", nullValue())
        .body("address", equalTo("示例路1号"))
        .body("phone", equalTo("199****0001"));
  }

  @Test
  void a_correction_that_changes_nothing_makes_no_version() {
    String id = Stored.id(Stored.family(VILLAGE));
    correct(TOWN, id, "\"2\"", "{\"reason\":\"x\",\"bankAccount\":\"6230580000000000001\"}")
        .statusCode(200)
        .header("ETag", "\"2\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"reason\":\"x\",\"phone\":\"199****0001\"}|/phone|VALUE_MASKED",
        "{\"reason\":\"x\",\"accountHolder\":\"示**\"}|/accountHolder|VALUE_MASKED",
        "{\"reason\":\"x\",\"phone\":19900000001}|/phone|WRONG_TYPE",
        "{\"reason\":\"x\",\"bankAccount\":null}|/bankAccount|REQUIRED",
        "{\"group\":\"4组\"}|/reason|REQUIRED",
        "{\"reason\":\"x\",\"villageCode\":\"430511203312\"}|/villageCode|UNKNOWN_FIELD",
        "{\"reason\":\"x\",\"status\":\"EXITED\"}|/status|UNKNOWN_FIELD",
      })
  void what_may_not_be_corrected_is_refused(String body, String pointer, String code) {
    String number = Stored.family(VILLAGE);
    correct(TOWN, Stored.id(number), "\"2\"", body)
        .statusCode(400)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
    assertThat(Stored.household(number).getInt("version")).isEqualTo(2);
  }

  @Test
  void a_correction_names_the_version_it_was_prepared_on() {
    String id = Stored.id(Stored.family(VILLAGE));
    correct(TOWN, id, "\"1\"", "{\"reason\":\"x\",\"group\":\"9组\"}")
        .statusCode(412)
        .body("code", equalTo("STALE_VERSION"));
    as(TOWN)
        .contentType("application/merge-patch+json")
        .body("{\"reason\":\"x\",\"group\":\"9组\"}")
        .patch("/api/v1/households/" + id)
        .then()
        .statusCode(428);
  }

  @Test
  void another_kind_of_patch_is_not_understood() {
    String id = Stored.id(Stored.family(VILLAGE));
    as(TOWN)
        .contentType("application/json")
        .header("If-Match", "\"2\"")
        .body("{\"reason\":\"x\",\"group\":\"9组\"}")
        .patch("/api/v1/households/" + id)
        .then()
        .statusCode(415);
  }

  @Test
  void only_the_township_and_the_district_correct_and_only_their_own() {
    String id = Stored.id(Stored.family(VILLAGE));
    String body = "{\"reason\":\"x\",\"group\":\"9组\"}";
    correct("VILLAGE@" + VILLAGE, id, "\"2\"", body).statusCode(403);
    correct("FINANCE@430511", id, "\"2\"", body).statusCode(403);
    correct("TOWN@430511004", id, "\"2\"", body).statusCode(404);
  }

  @Test
  void of_eight_who_correct_at_once_one_succeeds() throws Exception {
    String number = Stored.family(VILLAGE);
    String id = Stored.id(number);
    String token = Tokens.as(TOWN);
    Callable<Integer> correction =
        () ->
            io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"2\"")
                .body("{\"reason\":\"x\",\"group\":\"" + Thread.currentThread().getId() + "\"}")
                .patch("/api/v1/households/" + id)
                .statusCode();
    var threads = Executors.newFixedThreadPool(8);
    List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(8, correction));
    threads.shutdown();
    int good = 0;
    for (var answer : answers) {
      good += answer.get() == 200 ? 1 : 0;
      assertThat(answer.get()).isIn(200, 412);
    }
    assertThat(good).isEqualTo(1);
    assertThat(Stored.household(number).getInt("version")).isEqualTo(3);
  }

  private static ValidatableResponse correct(String who, String id, String version, String body) {
    return as(who)
        .contentType("application/merge-patch+json")
        .header("If-Match", version)
        .body(body)
        .patch("/api/v1/households/" + id)
        .then();
  }
}
