package bangfu.household.statistics.published;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.statistics.Facts;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class PublishingMonthsTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String VILLAGE = "430511203904";
  private static final String REGISTERED =
      "figures.find { it.indicator == 'REGISTERED_HOUSEHOLDS' }.";

  @BeforeEach
  void village() {
    if (as(OFFICE).get("/api/v1/divisions/" + VILLAGE).statusCode() != 200) {
      Facts.village(VILLAGE);
    }
  }

  @Test
  void what_is_published_stays_whatever_becomes_known() {
    publish("2019-06", "")
        .statusCode(201)
        .body("version", equalTo(1))
        .body("asOf", equalTo("2019-06-30"))
        .body(REGISTERED + "numerator", equalTo(3));
    Facts.put(
        VILLAGE,
        "update household_status set valid = daterange('2019-07-01', upper(valid)) where household_id ="
            + " "
            + Facts.household(3)
            + " and upper_inf(valid)");
    as(OFFICE)
        .get("/api/v1/indicators/REGISTERED_HOUSEHOLDS?asOf=2019-06-30&division=" + VILLAGE)
        .then()
        .body("figure.numerator", equalTo(2));
    published("2019-06")
        .body("items", hasSize(1))
        .body("items[0]." + REGISTERED + "numerator", equalTo(3));
    publish("2019-06", "").statusCode(409).body("code", equalTo("MONTH_PUBLISHED_ALREADY"));
    publish("2019-06", ",\"correctionReason\":\"一户识别日期有误\"")
        .statusCode(201)
        .body("version", equalTo(2))
        .body(REGISTERED + "numerator", equalTo(2));
    published("2019-06")
        .body("items", hasSize(2))
        .body("items[0].correctionReason", equalTo("一户识别日期有误"))
        .body("items[0]." + REGISTERED + "numerator", equalTo(2))
        .body("items[1].correctionReason", nullValue())
        .body("items[1]." + REGISTERED + "numerator", equalTo(3));
    Facts.put(
        VILLAGE,
        "update household_status set valid = daterange('2014-03-01', upper(valid)) where household_id ="
            + " "
            + Facts.household(3)
            + " and upper_inf(valid)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update figure_publication set division_name = 'x' where division_code = 'VILLAGE'",
        "delete from figure_publication where division_code = 'VILLAGE'",
        "update published_figure set numerator = 0 where division_code = 'VILLAGE'",
        "delete from published_figure where division_code = 'VILLAGE'",
        "truncate published_figure"
      })
  void the_database_refuses_to_rewrite_what_is_published(String sql) {
    if (published("2019-07").extract().<List<?>>path("items").isEmpty()) {
      publish("2019-07", "").statusCode(201);
    }
    assertThatThrownBy(() -> Facts.put(VILLAGE, sql))
        .hasMessageContaining("history is not rewritten");
  }

  @Test
  void a_month_is_published_after_its_end_and_corrected_after_its_publication() {
    String now = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();
    publish(now, "").statusCode(422).body("code", equalTo("MONTH_NOT_ENDED"));
    publish("2018-01", ",\"correctionReason\":\"x\"")
        .statusCode(409)
        .body("code", equalTo("NOTHING_TO_CORRECT"));
    publish("2018-13", "").statusCode(400).body("errors[0].pointer", equalTo("/month"));
    as(OFFICE)
        .get("/api/v1/published-figures?month=2018-1&division=" + VILLAGE)
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"));
    as(OFFICE)
        .get("/api/v1/published-figures?year=2018")
        .then()
        .statusCode(400)
        .body("code", equalTo("UNKNOWN_PARAMETER"));
  }

  @Test
  void the_same_key_publishes_once_and_answers_again() {
    String key = UUID.randomUUID().toString();
    String body = "{\"month\":\"2018-03\",\"division\":\"" + VILLAGE + "\"}";
    var first =
        as(OFFICE)
            .contentType("application/json")
            .header("Idempotency-Key", key)
            .body(body)
            .post("/api/v1/published-figures")
            .then()
            .statusCode(201)
            .extract();
    as(OFFICE)
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post("/api/v1/published-figures")
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(first.path("id")));
    published("2018-03").body("items", hasSize(1));
  }

  @Test
  void twins_publish_a_month_once() {
    List<Integer> statuses =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> publish("2018-04", "").extract().statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(statuses).isEqualTo(List.of(201, 409, 409, 409));
    published("2018-04").body("items", hasSize(1));
  }

  @Test
  void only_the_office_publishes_and_everybody_reads_what_is_theirs() {
    String body = "{\"month\":\"2018-05\",\"division\":\"" + VILLAGE + "\"}";
    posting("TOWN@430511203").body(body).post("/api/v1/published-figures").then().statusCode(403);
    posting("OFFICE@430522").body(body).post("/api/v1/published-figures").then().statusCode(404);
    publish("2018-06", "").statusCode(201);
    as("VILLAGE@430511203905")
        .get("/api/v1/published-figures?division=" + VILLAGE)
        .then()
        .statusCode(404);
    as("HELPER@430511").get("/api/v1/published-figures").then().statusCode(403);
    // Three households are few: the village's own cadre sees that there is a figure, not which.
    as("VILLAGE@" + VILLAGE)
        .get("/api/v1/published-figures?month=2018-06")
        .then()
        .statusCode(200)
        .body("items[0]." + REGISTERED + "numerator", nullValue())
        .body("items[0]." + REGISTERED + "suppressed", equalTo(true));
  }

  private static ValidatableResponse publish(String month, String more) {
    return posting(OFFICE)
        .body("{\"month\":\"" + month + "\",\"division\":\"" + VILLAGE + "\"" + more + "}")
        .post("/api/v1/published-figures")
        .then();
  }

  private static ValidatableResponse published(String month) {
    return as(OFFICE)
        .get("/api/v1/published-figures?month=" + month + "&division=" + VILLAGE)
        .then()
        .statusCode(200);
  }
}
