package bangfu.household.registry;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ExportingListsTest {
  private static final String VILLAGE = "430511203701";
  private static final String OTHER = "430511203702";
  private static final String MASKED = "4305\\d\\d\\*{8}\\d{3}[0-9X]";

  @Test
  void members_are_taken_out_with_their_numbers_masked() {
    String number = Stored.family(VILLAGE);
    List<NamedCsvRecord> rows =
        csv("OFFICE@430511", "/api/v1/members?purpose=REPORTING&villageCode=" + VILLAGE).stream()
            .filter(row -> row.getField("householdNo").equals(number))
            .toList();
    assertThat(rows).hasSize(2);
    assertThat(rows).allSatisfy(row -> assertThat(row.getField("citizenId")).matches(MASKED));
    assertThat(rows)
        .extracting(row -> row.getField("relation"))
        .containsExactlyInAnyOrder("02", "20");
    assertThat(rows).extracting(row -> row.getField("health")).containsOnly("01");
  }

  @Test
  void households_are_taken_out_with_head_and_size() {
    String number = Stored.family(VILLAGE);
    String lines =
        as("DEPT@430511")
            .accept("application/x-ndjson")
            .get(
                "/api/v1/households?purpose=SERVICE_DELIVERY&status=NOT_EXITED&villageCode="
                    + VILLAGE)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    JsonPath line =
        lines
            .lines()
            .map(JsonPath::from)
            .filter(l -> l.getString("householdNo").equals(number))
            .findFirst()
            .orElseThrow();
    assertThat(line.getInt("familySize")).isEqualTo(2);
    assertThat(line.getString("headName")).isEqualTo("示例某");
    assertThat(line.getList("otherCauses")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"households", "members"})
  void a_township_takes_out_its_own_only(String list) {
    Stored.family(VILLAGE);
    String path = "/api/v1/" + list + "?purpose=VERIFICATION";
    assertThat(csv("TOWN@430511004", path))
        .allSatisfy(row -> assertThat(row.getField("villageCode")).startsWith("430511004"));
    assertThat(csv("TOWN@430511004", path + "&villageCode=" + VILLAGE)).isEmpty();
    assertThat(csv("TOWN@" + OTHER, path)).isEmpty();
    assertThat(csv("TOWN@" + VILLAGE, path))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getField("villageCode")).isEqualTo(VILLAGE));
    assertThat(csv("TOWN@430511203", path)).hasSizeGreaterThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "households,VILLAGE", "households,TEAM", "households,LEADER", "households,INSPECTOR",
    "households,HELPER", "households,HOUSEHOLD", "members,VILLAGE", "members,TEAM",
    "members,LEADER", "members,INSPECTOR", "members,HELPER", "members,HOUSEHOLD"
  })
  void other_roles_export_nothing(String list, String role) {
    as(role + "@" + VILLAGE)
        .accept("text/csv")
        .get("/api/v1/" + list + "?purpose=VERIFICATION")
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
  }

  @Test
  void members_are_listed_page_by_page() {
    Stored.family(VILLAGE);
    Stored.family(VILLAGE);
    String path =
        "/api/v1/members?limit=1&kind=REGISTERED&status=NOT_EXITED&villageCode=" + VILLAGE;
    JsonPath first =
        as("VILLAGE@" + VILLAGE)
            .get(path + "&count=true")
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items.citizenId", everyItem(matchesPattern(MASKED)))
            .extract()
            .jsonPath();
    int total = first.getInt("total");
    List<String> seen = new java.util.ArrayList<>(first.getList("items.id"));
    for (String next = first.get("next"); next != null; ) {
      JsonPath page =
          as("VILLAGE@" + VILLAGE)
              .get(path + "&cursor=" + next)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.addAll(page.getList("items.id"));
      next = page.get("next");
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize(total).hasSizeGreaterThanOrEqualTo(4);
    as("VILLAGE@" + OTHER).get(path).then().statusCode(200).body("items", hasSize(0));
    as("VILLAGE@" + VILLAGE).get(path + "&stauts=EXITED").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"households", "members"})
  void lists_as_of_a_day_hold_who_was_there(String list) {
    Stored.family(VILLAGE);
    String path = "/api/v1/" + list + "?count=true&villageCode=" + VILLAGE;
    as("OFFICE@430511").get(path + "&asOf=2014-02-28").then().body("total", equalTo(0));
    int today = as("OFFICE@430511").get(path).then().extract().path("total");
    as("OFFICE@430511").get(path + "&asOf=2014-03-01").then().body("total", equalTo(today));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FINANCE", "HELPER", "HOUSEHOLD", "DISCIPLINE", "SUBSIDY_SERVICE"})
  void other_roles_list_no_members(String role) {
    as(role + "@430511").get("/api/v1/members").then().statusCode(403);
  }

  private static List<NamedCsvRecord> csv(String who, String path) {
    String text = as(who).accept("text/csv").get(path).then().statusCode(200).extract().asString();
    return CsvReader.builder().ofNamedCsvRecord(text.replace("\uFEFF", "")).stream().toList();
  }
}
