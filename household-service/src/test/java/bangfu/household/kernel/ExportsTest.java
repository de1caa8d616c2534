package bangfu.household.kernel;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every list that is handed out whole. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ExportsTest {
  private static final String ODD = "/api/v1/test-exports/odd?purpose=REPORTING";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String MARK =
      "OFFICE@430511 \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ REPORTING";

  @Test
  void a_line_of_ndjson_is_typed_as_the_items_of_a_page() throws IOException {
    String[] lines = taken("application/x-ndjson", "ndjson").asString().split("\n", -1);
    assertThat(lines).hasSize(5);
    JsonNode first = new ObjectMapper().readTree(lines[0]);
    assertThat(first.get("text").asText()).isEqualTo("=1+1");
    assertThat(first.get("number").isNumber()).isTrue();
    assertThat(first.get("flag").isBoolean()).isTrue();
    assertThat(first.get("codes")).hasSize(2);
    assertThat(first.get("shown").asText()).isEqualTo("<=1+1>");
    assertThat(first.get("watermark").asText()).matches(MARK);
    JsonNode second = new ObjectMapper().readTree(lines[1]);
    assertThat(second.get("text").asText()).isEqualTo("说\"好\",\n");
    assertThat(second.get("number").isNull()).isTrue();
    assertThat(second.get("codes")).isEmpty();
    assertThat(new ObjectMapper().readTree(lines[2]).get("codes").isNull()).isTrue();
  }

  @Test
  void csv_has_a_byte_order_mark_and_no_formula() {
    byte[] file = taken("text/csv", "csv").asByteArray();
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFFtext,number,flag,codes,shown,watermark\r\n\"'=1+1\",-1.5,");
    List<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(text.substring(1)).stream().skip(1).toList();
    assertThat(rows)
        .extracting(row -> row.getField(0))
        .containsExactly("'=1+1", "说\"好\",\n", "'\t-x", "'＝1");
    assertThat(rows).extracting(row -> row.getField(1)).containsExactly("-1.5", "", "2", "3");
    assertThat(rows).extracting(row -> row.getField(3)).containsExactly("01;02", "", "", "'@a");
    assertThat(rows).allSatisfy(row -> assertThat(row.getField(5)).matches(MARK));
  }

  @Test
  void xlsx_has_text_as_text_and_says_who_took_it() throws IOException {
    byte[] file = taken(XLSX, "xlsx").asByteArray();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(5);
      assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
      assertThat(rows.get(1).getCell(0).getFormula()).isNull();
      assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("-1.5");
      assertThat(rows.get(4).getCellText(5)).matches(MARK);
      List<Row> about = book.findSheet("watermark").orElseThrow().read();
      assertThat(about.get(0).getCellText(1)).isEqualTo("OFFICE@430511");
      assertThat(about.get(2).getCellText(1)).isEqualTo("REPORTING");
    }
  }

  @Test
  void whoever_takes_a_list_is_on_record() throws Exception {
    int before = Rows.count(ENTRIES);
    taken("text/csv", "csv");
    assertThat(Rows.count(ENTRIES)).isEqualTo(before + 1);
  }

  private static final String ENTRIES =
      "select count(*) from audit_entry where operation = 'export' and outcome = 'GRANTED'"
          + " and aggregate = 'tests' and subject = 'OFFICE@430511' and purpose = 'REPORTING'"
          + " and reason = 'CSV'";

  private static Response taken(String type, String extension) {
    return as("OFFICE@430511")
        .accept(type)
        .get(ODD)
        .then()
        .statusCode(200)
        .header("Content-Type", matchesPattern(type.replace("+", "\\+") + ".*"))
        .header(
            "Content-Disposition",
            matchesPattern(
                "attachment; filename=\"tests-\\d{4}-\\d\\d-\\d\\d\\." + extension + "\""))
        .header("Export-Watermark", matchesPattern(MARK))
        .extract()
        .response();
  }

  @ParameterizedTest
  @ValueSource(strings = {"VILLAGE", "HELPER", "HOUSEHOLD"})
  void who_answers_for_one_village_or_less_exports_nothing(String role) {
    as(role + "@430511203701")
        .accept("text/csv")
        .get(ODD)
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
  }

  @Test
  void an_export_without_a_purpose_is_refused() {
    as("OFFICE@430511")
        .accept("text/csv")
        .get("/api/v1/test-exports/odd")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"))
        .body("errors[0].pointer", equalTo("purpose"))
        .body("errors[0].code", equalTo("REQUIRED"));
    as("OFFICE@430511")
        .accept("text/csv")
        .get("/api/v1/test-exports/odd?purpose=CURIOSITY")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("UNKNOWN_CODE"));
  }

  @Test
  void who_takes_anything_gets_a_page_and_who_takes_neither_hears_406() {
    as("OFFICE@430511").get(ODD).then().body("page", equalTo(true));
    as("OFFICE@430511").accept("text/html, */*;q=0.1").get(ODD).then().body("page", equalTo(true));
    as("OFFICE@430511")
        .accept("text/html")
        .get(ODD)
        .then()
        .statusCode(406)
        .body("code", equalTo("NOT_ACCEPTABLE"));
    as("OFFICE@430511")
        .accept("application/json;q=0.5, text/csv")
        .get(ODD)
        .then()
        .header("Content-Type", equalTo("text/csv;charset=UTF-8"));
  }

  @Test
  void an_export_that_breaks_off_does_not_look_whole() {
    assertThatThrownBy(
            () -> {
              try (InputStream body = begun("broken").body()) {
                body.transferTo(java.io.OutputStream.nullOutputStream());
              }
            })
        .isInstanceOf(IOException.class);
  }

  @Test
  void readers_who_go_away_give_their_place_back() throws Exception {
    for (int i = 0; i < 12; i++) {
      var answer = begun("many");
      assertThat(answer.statusCode()).isEqualTo(200);
      try (InputStream body = answer.body()) {
        assertThat(body.readNBytes(100_000)).hasSize(100_000);
      }
      awaitNoTransaction();
    }
  }

  @Test
  void the_fifth_at_once_is_told_to_come_later() throws Exception {
    List<InputStream> open = new java.util.ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        InputStream body = begun("many").body();
        assertThat(body.read()).isNotNegative();
        open.add(body);
      }
      as("OFFICE@430511")
          .accept("text/csv")
          .get(ODD)
          .then()
          .statusCode(429)
          .header("Retry-After", equalTo("2"))
          .body("code", equalTo("TOO_MANY_REQUESTS"));
    } finally {
      for (InputStream each : open) {
        each.close();
      }
      awaitNoTransaction();
    }
  }

  private static HttpResponse<InputStream> begun(String list)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    RestAssured.baseURI
                        + ":"
                        + RestAssured.port
                        + "/api/v1/test-exports/"
                        + list
                        + "?purpose=SUPERVISION"))
            .header("Authorization", "Bearer " + Tokens.as("OFFICE@430511"))
            .header("Accept", "application/x-ndjson")
            .build();
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(request, HttpResponse.BodyHandlers.ofInputStream());
  }

  /** A transaction that outlives its reader would hold back the whole database. */
  private static void awaitNoTransaction() throws Exception {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (Rows.count(RUNNING) > 0) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(50);
    }
  }

  private static final String RUNNING =
      "select count(*) from pg_stat_activity where query like '%20000000%' and state <> 'idle'"
          + " and pid <> pg_backend_pid()";
}
