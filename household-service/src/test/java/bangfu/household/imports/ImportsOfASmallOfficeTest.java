package bangfu.household.imports;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Rows;
import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What configuration may change: no second person, and how large a request may be. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
@TestProfile(SmallOffice.class)
class ImportsOfASmallOfficeTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String FILES = "/api/v1/imports";
  private static final String SEARCH = "/api/v1/people/search";
  private static final String MULTIPART = "multipart/form-data; boundary=part";

  @Test
  void without_a_second_person_what_overwrites_is_merged_at_once() {
    String number = "4305110021410001";
    String head = People.born("19700101");
    Handed.committed(OFFICE, "villages", Csv.village(number.substring(0, 12)));
    Handed.committed(OFFICE, "households", Csv.households(Csv.head(number, head)));
    JsonPath ended =
        Handed.toTheEnd(
            OFFICE,
            "households",
            "COMMIT",
            Csv.households(Csv.head(number, head, "address", "示例路2号")));
    assertThat(ended.getString("state")).isEqualTo("COMMITTED");
    assertThat(ended.getInt("counts.overwritten")).isEqualTo(1);
    assertThat(ended.getString("decision")).isNull();
    assertThat(Stored.household(number).getString("address")).isEqualTo("示例路2号");
  }

  @Test
  void a_file_of_the_size_of_other_bodies_and_more_is_taken() {
    byte[] rows =
        (Csv.village("430511002142") + ",,,\n".repeat(SmallOffice.OTHER_BYTES / 2))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(rows.length).isBetween(SmallOffice.OTHER_BYTES, SmallOffice.FILE_BYTES);
    String id =
        Handed.in(OFFICE, "villages", "VALIDATE", rows).statusCode(202).extract().path("id");
    as(OFFICE).get(FILES + "/" + id).then().statusCode(200).body("kind", equalTo("villages"));
    Handed.ended(OFFICE, id);
  }

  @ParameterizedTest
  @CsvSource({
    FILES + ",true," + SmallOffice.FILE_BYTES,
    FILES + ",false," + SmallOffice.FILE_BYTES,
    SEARCH + ",true," + SmallOffice.OTHER_BYTES,
    SEARCH + ",false," + SmallOffice.OTHER_BYTES,
  })
  void what_is_too_large_is_refused_by_name_and_nothing_stays(
      String path, boolean toldBefore, int most) throws Exception {
    int imports = Rows.count("registry_import");
    int parts = Rows.count("import_part");
    int keys = Rows.count("idempotency_key");
    HttpResponse<String> answer = post(path, toldBefore, 2 * most);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonNode problem = new ObjectMapper().readTree(answer.body());
    assertThat(problem.path("code").asText()).isEqualTo("TOO_LARGE");
    assertThat(problem.path("title").asText()).matches(".*\\p{IsHan}.*");
    assertThat(problem.path("instance").asText()).isEqualTo(path);
    assertThat(Rows.count("registry_import")).isEqualTo(imports);
    assertThat(Rows.count("import_part")).isEqualTo(parts);
    assertThat(Rows.count("idempotency_key")).isEqualTo(keys);
  }

  private HttpResponse<String> post(String path, boolean toldBefore, int bytes)
      throws IOException, InterruptedException {
    byte[] body =
        path.equals(FILES) ? upload(bytes) : " ".repeat(bytes).getBytes(StandardCharsets.US_ASCII);
    var publisher =
        toldBefore
            ? HttpRequest.BodyPublishers.ofByteArray(body)
            : HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + Tokens.as(OFFICE))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Accept-Language", "zh-CN")
            .header("Content-Type", path.equals(FILES) ? MULTIPART : "application/json")
            .POST(publisher)
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static byte[] upload(int bytes) {
    return ("--part\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nvillages\r\n"
            + "--part\r\nContent-Disposition: form-data; name=\"mode\"\r\n\r\nCOMMIT\r\n"
            + "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n\r\n"
            + " ".repeat(bytes)
            + "\r\n--part--\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
