package bangfu.household.duplicates;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import bangfu.commons.value.CitizenId;
import bangfu.commons.value.InvalidValue;
import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class DuplicatesTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String TOWN = "TOWN@430511203";
  private static final String VILLAGE = "430511203731";
  private static final String NEIGHBOUR = "430511203732";
  private static final String ELSEWHERE = "430511003988";
  private static final String DIFFERENT = "{\"outcome\":\"DIFFERENT\",\"reason\":\"同名不同人\"}";

  private static final Map<String, List<String>> IDS = new HashMap<>();

  private static int families = 0;

  @BeforeEach
  void villages() {
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
    Handed.committed(OFFICE, "villages", Csv.village(NEIGHBOUR));
    Handed.committed(OFFICE, "villages", Csv.village(ELSEWHERE));
  }

  @Test
  void who_is_named_alike_and_born_on_the_same_day_in_one_village_is_found() {
    String name = name();
    String one = alone(VILLAGE, name, "19560820");
    String other = alone(VILLAGE, name, "19560820");
    JsonPath pair = found(name);
    assertThat(pair.getInt("score")).isEqualTo(75);
    assertThat(pair.getList("reasons")).containsExactly("NAME", "BIRTH_DATE", "VILLAGE");
    assertThat(pair.getList("members.householdNo")).containsExactlyInAnyOrder(one, other);
    as(TOWN)
        .get("/api/v1/duplicate-candidates/" + pair.getString("id"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("alike", hasItems("name", "birthDate", "sex", "villageCode"))
        .body("differing", hasItems("citizenId", "householdNo"))
        .body("sides[0].member.citizenId", org.hamcrest.Matchers.containsString("********"));
  }

  @Test
  void a_birth_date_misread_is_found_where_the_phone_is_shared() {
    String name = name();
    alone(VILLAGE, name, "19560820", "phone", "19911110001");
    alone(NEIGHBOUR, name, "19560802", "phone", "19911110001");
    assertThat(found(name).getList("reasons"))
        .containsExactly("NAME", "BIRTH_DATE_MISREAD", "TOWNSHIP", "PHONE");
  }

  @Test
  void an_id_with_another_digit_is_found_wherever_the_two_live() {
    String name = name();
    String id = People.born("19330303");
    char other = id.charAt(14) == '9' ? '0' : '9';
    withId(VILLAGE, name, id);
    withId(ELSEWHERE, name, checked(id.substring(0, 14) + other + id.substring(15, 17)));
    JsonPath pair = found(name);
    assertThat(pair.getInt("score")).isEqualTo(95);
    assertThat(pair.getList("reasons")).containsExactly("NAME", "CITIZEN_ID_MISREAD", "BIRTH_DATE");
    search();
    assertThat(found(name).getInt("version")).isEqualTo(1);
    as(TOWN).get("/api/v1/duplicate-candidates/" + pair.getString("id")).then().statusCode(404);
  }

  @Test
  void an_id_with_two_digits_exchanged_is_found_where_the_day_of_birth_is_another_too() {
    String name = name();
    String id = People.born("19330312");
    withId(VILLAGE, name, id);
    withId(ELSEWHERE, name, checked(id.substring(0, 12) + "21" + id.substring(14, 17)));
    JsonPath pair = found(name);
    assertThat(pair.getList("reasons"))
        .containsExactly("NAME", "CITIZEN_ID_MISREAD", "BIRTH_DATE_MISREAD");
    resolve(OFFICE, pair.getString("id"), DIFFERENT).statusCode(200);
    search();
    assertThat(open(name)).isEmpty();
  }

  @Test
  void namesakes_who_live_apart_and_whose_ids_are_not_alike_are_no_pair() {
    String name = name();
    String id = People.born("19330314");
    withId(VILLAGE, name, id);
    String unlike = id.substring(0, 4) + (id.charAt(4) == '9' ? "98" : "99");
    withId(
        ELSEWHERE,
        name,
        checked(unlike + "19330314" + (id.charAt(14) == '9' ? "8" : "9") + id.substring(15, 17)));
    withId(ELSEWHERE, name(), checked(id.substring(0, 14) + "998"));
    search();
    assertThat(open(name)).isEmpty();
  }

  @Test
  void a_pair_marked_different_never_comes_again() {
    String name = name();
    alone(VILLAGE, name, "19560820");
    alone(VILLAGE, name, "19560820");
    String id = found(name).getString("id");
    resolve(TOWN, id, DIFFERENT).statusCode(200).body("pair.state", equalTo("DIFFERENT"));
    search();
    assertThat(open(name)).isEmpty();
    resolve(TOWN, id, DIFFERENT).statusCode(409).body("code", equalTo("DUPLICATE_DECIDED_ALREADY"));
  }

  @Test
  void merging_ends_the_other_membership_and_closes_an_empty_household() {
    String name = name();
    String kept = alone(VILLAGE, name, "19560820");
    String ended = alone(VILLAGE, name, "19560820");
    JsonPath pair = found(name);
    resolve(OFFICE, pair.getString("id"), merging(pair, kept))
        .statusCode(200)
        .body("pair.state", equalTo("MERGED"))
        .body("pair.keptMemberId", equalTo(member(pair, kept)));
    JsonPath left = Stored.household(ended);
    assertThat(left.getString("members[0].leftReason")).isEqualTo("09");
    assertThat(left.getInt("familySize")).isZero();
    assertThat(left.getString("status")).isEqualTo("REMOVED");
    assertThat(left.getInt("version")).isEqualTo(2);
    JsonPath stays = Stored.household(kept);
    assertThat(stays.getInt("familySize")).isEqualTo(1);
    assertThat(stays.getString("status")).isEqualTo("NOT_EXITED");
    assertThat(stays.getInt("version")).isEqualTo(2);
  }

  @Test
  void a_head_does_not_vanish_while_others_stay() {
    String name = name();
    String kept = alone(VILLAGE, name, "19560820");
    String other = number(VILLAGE);
    Handed.committed(
        OFFICE,
        "households",
        Csv.households(
            Csv.head(other, woman(name, "19560820"), "memberName", name),
            Csv.member(other, People.born("20110903"), "20")));
    JsonPath pair = found(name);
    resolve(OFFICE, pair.getString("id"), merging(pair, kept))
        .statusCode(409)
        .body("code", equalTo("HEAD_MUST_BE_FOLLOWED"));
    assertThat(Stored.household(other).getInt("version")).isEqualTo(1);
    resolve(OFFICE, pair.getString("id"), merging(pair, other)).statusCode(200);
  }

  @Test
  void a_pair_is_seen_only_by_whoever_answers_for_both() {
    String name = name();
    alone(VILLAGE, name, "19560820", "phone", "19911110002");
    alone(NEIGHBOUR, name, "19560820", "phone", "19911110002");
    String id = found(name).getString("id");
    String path = "/api/v1/duplicate-candidates/" + id;
    as(TOWN).get(path).then().statusCode(200);
    as("TOWN@" + VILLAGE).get(path).then().statusCode(404);
    resolve("TOWN@" + NEIGHBOUR, id, DIFFERENT).statusCode(404);
    resolve("VILLAGE@" + VILLAGE, id, DIFFERENT).statusCode(403);
    resolve("AUDIT@430511", id, DIFFERENT).statusCode(403);
    as("VILLAGE@" + VILLAGE).get("/api/v1/duplicate-candidates").then().statusCode(403);
    as("DEPT@430511").get(path).then().statusCode(403);
  }

  @Test
  void a_resolution_is_checked_and_made_once() throws Exception {
    String name = name();
    String kept = alone(VILLAGE, name, "19560820");
    alone(VILLAGE, name, "19560820");
    JsonPath pair = found(name);
    String path = "/api/v1/duplicate-candidates/" + pair.getString("id") + "/resolution";
    posting(OFFICE).body(DIFFERENT).post(path).then().statusCode(428);
    posting(OFFICE).header("If-Match", "\"9\"").body(DIFFERENT).post(path).then().statusCode(412);
    for (String wrong :
        new String[] {
          "{\"outcome\":\"MERGED\",\"reason\":\"x\"}",
          "{\"outcome\":\"MERGED\",\"keepMemberId\":\""
              + UUID.randomUUID()
              + "\",\"reason\":\"x\"}",
          DIFFERENT.replace("{", "{\"keepMemberId\":\"" + member(pair, kept) + "\",")
        }) {
      posting(OFFICE)
          .header("If-Match", "\"1\"")
          .body(wrong)
          .post(path)
          .then()
          .statusCode(400)
          .body("errors.pointer", hasItem("/keepMemberId"));
    }
    String body = merging(pair, kept);
    List<Callable<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      var request = posting(OFFICE).header("If-Match", "\"1\"").body(body);
      all.add(() -> request.post(path).statusCode());
    }
    var threads = Executors.newFixedThreadPool(6);
    int good = 0;
    for (var answer : threads.invokeAll(all)) {
      assertThat(answer.get()).isIn(200, 412);
      good += answer.get() == 200 ? 1 : 0;
    }
    threads.shutdown();
    assertThat(good).isEqualTo(1);
  }

  @Test
  void only_the_district_starts_a_search_and_a_retry_starts_none() {
    posting(TOWN).post("/api/v1/duplicate-searches").then().statusCode(403);
    as(OFFICE).post("/api/v1/duplicate-searches").then().statusCode(400);
    String key = UUID.randomUUID().toString();
    String first =
        as(OFFICE)
            .header("Idempotency-Key", key)
            .post("/api/v1/duplicate-searches")
            .header("Location");
    as(OFFICE)
        .header("Idempotency-Key", key)
        .post("/api/v1/duplicate-searches")
        .then()
        .statusCode(202)
        .header("Location", equalTo(first))
        .header("Idempotent-Replayed", equalTo("true"));
  }

  @Test
  void the_list_pages_by_score_and_refuses_what_it_does_not_know() {
    as(OFFICE).get("/api/v1/duplicate-candidates?mood=good").then().statusCode(400);
    as(OFFICE).get("/api/v1/duplicate-candidates?minScore=200").then().statusCode(400);
    String name = name();
    alone(VILLAGE, name, "19560820");
    alone(VILLAGE, name, "19560820");
    alone(VILLAGE, name, "19560820");
    search();
    String query = "/api/v1/duplicate-candidates?limit=2&state=OPEN&villageCode=" + VILLAGE;
    JsonPath first = as(OFFICE).get(query + "&count=true").jsonPath();
    assertThat(first.getInt("total")).isGreaterThanOrEqualTo(3);
    JsonPath second = as(OFFICE).get(query + "&cursor=" + first.getString("next")).jsonPath();
    assertThat(second.getList("items.id")).doesNotContainAnyElementsOf(first.getList("items.id"));
  }

  /** A household of one, with more columns as name, value, … */
  private static String alone(String village, String name, String born, String... more) {
    String number = number(village);
    String[] changes = new String[more.length + 2];
    changes[0] = "memberName";
    changes[1] = name;
    System.arraycopy(more, 0, changes, 2, more.length);
    Handed.committed(
        OFFICE, "households", Csv.households(Csv.head(number, woman(name, born), changes)));
    return number;
  }

  private static void withId(String village, String name, String id) {
    Handed.committed(
        OFFICE, "households", Csv.households(Csv.head(number(village), id, "memberName", name)));
  }

  /** Namesakes of one sex whose ids are not alike, whatever the sequence is. */
  private static synchronized String woman(String name, String born) {
    List<String> namesakes = IDS.computeIfAbsent(name, n -> new ArrayList<>());
    String id = People.born(born);
    while ((id.charAt(16) - '0') % 2 != 0 || isAlike(id, namesakes)) {
      id = People.born(born);
    }
    namesakes.add(id);
    return id;
  }

  private static boolean isAlike(String id, List<String> namesakes) {
    return namesakes.stream().anyMatch(namesake -> MisreadIds.areMisread(id, namesake));
  }

  /** These digits with their check character. */
  private static String checked(String digits) {
    for (char last : "0123456789X".toCharArray()) {
      try {
        return new CitizenId(digits + last).value();
      } catch (InvalidValue e) {
        continue;
      }
    }
    throw new IllegalArgumentException(digits);
  }

  private static synchronized String number(String village) {
    return village + String.format("%04d", 1000 + families++);
  }

  private static synchronized String name() {
    return "疑" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static JsonPath found(String name) {
    search();
    List<JsonPath> open = open(name);
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private static List<JsonPath> open(String name) {
    List<String> ids =
        as(OFFICE)
            .get("/api/v1/duplicate-candidates?limit=500&state=OPEN&villageCode=" + VILLAGE)
            .then()
            .statusCode(200)
            .extract()
            .path("items.findAll { it.members[0].name == '" + name + "' }.id");
    return ids.stream()
        .map(
            id ->
                as(OFFICE).get("/api/v1/duplicate-candidates/" + id).jsonPath().setRootPath("pair"))
        .toList();
  }

  private static void search() {
    String operation =
        posting(OFFICE)
            .post("/api/v1/duplicate-searches")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (as(OFFICE).get(operation).path("finishedAt") == null) {
      assertThat(Instant.now()).isBefore(end);
      Thread.onSpinWait();
    }
    as(OFFICE).get(operation).then().body("state", equalTo("SUCCEEDED"));
  }

  private static String member(JsonPath pair, String householdNo) {
    return pair.getString("members.find { it.householdNo == '" + householdNo + "' }.memberId");
  }

  private static String merging(JsonPath pair, String kept) {
    return "{\"outcome\":\"MERGED\",\"keepMemberId\":\""
        + member(pair, kept)
        + "\",\"reason\":\"同一人\"}";
  }

  private static ValidatableResponse resolve(String who, String id, String body) {
    String tag = as(OFFICE).get("/api/v1/duplicate-candidates/" + id).header("ETag");
    return posting(who)
        .header("If-Match", tag)
        .body(body)
        .post("/api/v1/duplicate-candidates/" + id + "/resolution")
        .then();
  }
}
