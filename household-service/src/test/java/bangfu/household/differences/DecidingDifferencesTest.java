package bangfu.household.differences;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.Listed;
import bangfu.household.People;
import bangfu.household.lists.Family;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class DecidingDifferencesTest {
  private static final String VILLAGE = "430511203722";
  private static final String OFFICE = "OFFICE@430511!decider";
  private static final String TOWN = "TOWN@430511203";
  private static final String CARDS = "DEPT@430511#CL-0001";
  private static final String POLICE = "DEPT@430511#GA-0001";
  private static final String INSURERS = "DEPT@430511#YB-0001";
  private static final String CIVIL = "DEPT@430511#MZ-0001";
  private static final String YES = "{\"accepted\":true,\"reason\":\"入户核实\"}";
  private static final String NO = "{\"accepted\":false,\"reason\":\"名单有误\"}";

  @Test
  void another_grade_becomes_a_difference_and_once_accepted_the_fact() {
    Family family = disabled();
    card(family, "3");
    JsonPath open = only(family);
    assertThat(open.getString("items[0].field")).isEqualTo("/disabilityCard/grade");
    assertThat(open.getString("items[0].registryValue")).isEqualTo("2");
    assertThat(open.getString("items[0].listValue")).isEqualTo("3");
    assertThat(family.stored().getString("members[0].disabilityGrade")).isEqualTo("2");
    decide(OFFICE, open.getString("items[0].id"), YES)
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("state", equalTo("ACCEPTED"))
        .body("decidedBy", notNullValue());
    JsonPath stored = family.stored();
    assertThat(stored.getString("members[0].disabilityGrade")).isEqualTo("3");
    assertThat(stored.getString("members[0].disabilityCard.grade")).isEqualTo("3");
    assertThat(stored.getInt("version")).isEqualTo(3);
  }

  @Test
  void a_rejected_difference_is_not_raised_again() {
    Family family = disabled();
    card(family, "3");
    decide(TOWN, only(family).getString("items[0].id"), NO)
        .statusCode(200)
        .body("state", equalTo("REJECTED"));
    card(family, "3");
    assertThat(of(family, "&state=OPEN").getList("items")).isEmpty();
    assertThat(family.stored().getString("members[0].disabilityGrade")).isEqualTo("2");
    assertThat(family.stored().getInt("version")).isEqualTo(2);
  }

  @Test
  void a_list_that_says_a_third_thing_takes_the_place_of_what_it_said_before() {
    Family family = disabled();
    card(family, "3");
    card(family, "4");
    assertThat(of(family, "&state=OPEN").getList("items.listValue")).containsExactly("4");
    assertThat(of(family, "&state=OBSOLETE").getList("items.listValue")).containsExactly("3");
  }

  @Test
  void a_dead_member_leaves_once_it_is_accepted() {
    Family family = Family.in(VILLAGE);
    police(family.child, "DEATH", "2020-08-15", "示例某", "");
    JsonPath open = only(family);
    assertThat(open.getString("items[0].kind")).isEqualTo("LEFT");
    assertThat(open.getString("items[0].listValue.leftOn")).isEqualTo("2020-08-15");
    assertThat(family.stored().getInt("familySize")).isEqualTo(2);
    decide(OFFICE, open.getString("items[0].id"), YES).statusCode(200);
    JsonPath stored = family.stored();
    assertThat(stored.getInt("familySize")).isEqualTo(1);
    assertThat(stored.getString("members.find { it.leftOn != null }.leftReason")).isEqualTo("01");
    police(family.child, "DEATH", "2020-08-15", "示例某", "");
    assertThat(of(family, "&state=OPEN").getList("items")).isEmpty();
  }

  @Test
  void a_head_does_not_leave_while_others_stay() {
    Family family = Family.in(VILLAGE);
    police(family.head, "MOVE_OUT", "2020-08-15", "示例某", "");
    decide(OFFICE, only(family).getString("items[0].id"), YES)
        .statusCode(409)
        .body("code", equalTo("HEAD_MUST_BE_FOLLOWED"));
    assertThat(family.stored().getInt("version")).isEqualTo(1);
  }

  @Test
  void a_newborn_joins_once_it_is_accepted() {
    Family family = Family.in(VILLAGE);
    String baby = People.born("20200801");
    police(baby, "BIRTH", "2020-08-01", "示例宝", family.head);
    JsonPath open = only(family);
    assertThat(open.getString("items[0].kind")).isEqualTo("JOINED");
    assertThat(open.getString("items[0].field")).isEqualTo("/members/-");
    assertThat(open.prettify()).doesNotContain(baby).doesNotContain("v1.");
    decide(TOWN, open.getString("items[0].id"), YES).statusCode(200);
    JsonPath stored = family.stored();
    assertThat(stored.getInt("familySize")).isEqualTo(3);
    assertThat(stored.getString("members.find { it.name == '示例宝' }.citizenId"))
        .isEqualTo(baby.substring(0, 6) + "********" + baby.substring(14));
    police(baby, "BIRTH", "2020-08-01", "示例宝", family.head);
    assertThat(of(family, "&state=OPEN").getList("items")).isEmpty();
  }

  @Test
  void who_is_a_member_elsewhere_does_not_join() {
    Family family = Family.in(VILLAGE);
    Family other = Family.in(VILLAGE);
    police(other.child, "MOVE_IN", "2020-08-01", "示例某", family.head);
    decide(OFFICE, only(family).getString("items[0].id"), YES)
        .statusCode(409)
        .body("code", equalTo("PERSON_IN_ANOTHER_HOUSEHOLD"));
  }

  @Test
  void another_insurance_takes_the_place_of_the_one_on_file() {
    Family family = Family.in(VILLAGE);
    insured(family, "RESIDENT");
    insured(family, "EMPLOYEE");
    JsonPath open = only(family);
    assertThat(open.getString("items[0].field")).isEqualTo("/insurances/2020/kind");
    decide(CIVIL, open.getString("items[0].id"), YES).statusCode(404);
    decide("DEPT@430511#YB-0002!other", open.getString("items[0].id"), YES).statusCode(200);
    assertThat(family.stored().getList("members[0].insurances.kind")).containsExactly("EMPLOYEE");
  }

  @Test
  void another_benefit_ends_the_one_on_file_on_its_first_day() {
    Family family = Family.in(VILLAGE);
    drawing(family, "DIBAO,1,340.00,2019-01-01,");
    drawing(family, "TEKUN,,442.00,2020-07-01,");
    JsonPath open = only(family);
    assertThat(open.getString("items[0].field")).isEqualTo("/welfare/2019-01-01/benefit");
    decide(OFFICE, open.getString("items[0].id"), YES).statusCode(200);
    JsonPath stored = family.stored();
    assertThat(stored.getList("members[0].welfare.benefit")).containsExactly("DIBAO", "TEKUN");
    assertThat(stored.getList("members[0].welfare.to")).containsExactly("2020-07-01", null);
    assertThat(stored.getString("members[0].welfare[1].monthly")).isEqualTo("442.00");
  }

  @Test
  void the_end_of_a_benefit_is_a_difference() {
    Family family = Family.in(VILLAGE);
    drawing(family, "DIBAO,1,340.00,2019-01-01,");
    drawing(family, "DIBAO,1,340.00,2019-01-01,2020-09-01");
    JsonPath open = only(family);
    assertThat(open.getString("items[0].field")).isEqualTo("/welfare/2019-01-01/to");
    assertThat(open.getString("items[0].registryValue")).isNull();
    decide(OFFICE, open.getString("items[0].id"), YES).statusCode(200);
    assertThat(family.stored().getList("members[0].welfare.to")).containsExactly("2020-09-01");
  }

  @Test
  void a_list_of_everybody_tells_strangers_and_who_is_missing() {
    Family family = Family.in(VILLAGE);
    insured(family, "RESIDENT");
    String stranger = People.born("19800101");
    // within one village, so that nobody else's insurance is missing
    String who = "OFFICE@" + VILLAGE;
    JsonPath merged =
        Listed.committed(
            who,
            "insurance",
            "2020",
            "POPULATION",
            "citizenId,year,kind,exemption\n"
                + family.child
                + ",2020,RESIDENT,\n"
                + stranger
                + ",2020,RESIDENT,\n");
    assertThat(merged.getString("list.coverage")).isEqualTo("POPULATION");
    assertThat(merged.getInt("list.unknownPersons")).isEqualTo(1);
    assertThat(merged.getInt("list.differences")).isGreaterThanOrEqualTo(2);
    JsonPath unknown =
        as(OFFICE)
            .get("/api/v1/differences?kind=UNKNOWN_PERSON&importId=" + merged.getString("id"))
            .jsonPath();
    assertThat(unknown.getList("items.citizenId"))
        .containsExactly(stranger.substring(0, 6) + "********" + stranger.substring(14));
    assertThat(unknown.getString("items[0].householdId")).isNull();
    JsonPath missing = of(family, "&kind=NOT_IN_LIST");
    assertThat(missing.getList("items.field")).containsExactly("/insurances/2020");
    decide(OFFICE, missing.getString("items[0].id"), YES).statusCode(200);
    assertThat(family.stored().getList("members.insurances.kind.flatten()"))
        .containsExactly("RESIDENT");
    assertThat(family.stored().getList("members[0].insurances")).isEmpty();
  }

  @Test
  void what_the_registry_says_meanwhile_is_no_longer_a_difference() {
    Family family = Family.in(VILLAGE);
    Listed.committed(
        INSURERS,
        "insurance",
        "citizenId,year,kind,exemption,name\n" + family.head + ",2020,RESIDENT,,示例新\n");
    Listed.committed(
        CIVIL,
        "civil-affairs",
        "citizenId,benefit,class,monthly,from,to,name\n"
            + family.head
            + ",DIBAO,1,340.00,2019-01-01,,示例新\n");
    String one = of(family, "&source=INSURANCE").getString("items[0].id");
    String other = of(family, "&source=CIVIL_AFFAIRS").getString("items[0].id");
    decide(OFFICE, one, YES).statusCode(200);
    assertThat(family.stored().getString("members[0].name")).isEqualTo("示例新");
    as(OFFICE)
        .get("/api/v1/differences/" + other)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("state", equalTo("OBSOLETE"));
    decide(OFFICE, other, YES).statusCode(409).body("code", equalTo("DIFFERENCE_OBSOLETE"));
  }

  @Test
  void whoever_handed_in_the_list_decides_nothing_of_it() {
    Family family = disabled();
    card(family, "3");
    String id = only(family).getString("items[0].id");
    decide(CARDS, id, YES).statusCode(409).body("code", equalTo("MAKER_IS_CHECKER"));
    bulk(CARDS, YES, id).statusCode(409).body("code", equalTo("MAKER_IS_CHECKER"));
  }

  @Test
  void others_do_not_decide_and_do_not_see() {
    Family family = disabled();
    card(family, "3");
    String id = only(family).getString("items[0].id");
    decide("VILLAGE@" + VILLAGE, id, YES).statusCode(403);
    decide("AUDIT@430511", id, YES).statusCode(403);
    decide("TOWN@430511004", id, YES).statusCode(404);
    as("TOWN@430511004").get("/api/v1/differences/" + id).then().statusCode(404);
    as("DEPT@430511").get("/api/v1/differences/" + id).then().statusCode(404);
    as("VILLAGE@" + VILLAGE).get("/api/v1/differences").then().statusCode(403);
    bulk("TOWN@430511004", YES, id).statusCode(404);
    as("AUDIT@430511").get("/api/v1/differences/" + id).then().statusCode(200);
  }

  @Test
  void a_decision_names_the_version_and_is_made_once() {
    Family family = disabled();
    card(family, "3");
    String id = only(family).getString("items[0].id");
    String path = "/api/v1/differences/" + id + "/decision";
    posting(OFFICE).body(YES).post(path).then().statusCode(428);
    posting(OFFICE).header("If-Match", "\"7\"").body(YES).post(path).then().statusCode(412);
    posting(OFFICE)
        .header("If-Match", "\"1\"")
        .body("{\"accepted\":true}")
        .post(path)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/reason"));
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as(OFFICE)
          .contentType("application/json")
          .header("Idempotency-Key", key)
          .header("If-Match", "\"1\"")
          .body(YES)
          .post(path)
          .then()
          .statusCode(200)
          .header("Idempotent-Replayed", i == 0 ? nullValue() : equalTo("true"));
    }
    decide(OFFICE, id, NO)
        .statusCode(409)
        .body("code", equalTo("DIFFERENCE_DECIDED_ALREADY"))
        .body("title", not(containsString(family.head)));
  }

  @Test
  void of_eight_who_decide_at_once_one_succeeds() throws Exception {
    Family family = disabled();
    card(family, "3");
    String path = "/api/v1/differences/" + only(family).getString("items[0].id") + "/decision";
    List<Callable<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      var request = posting(OFFICE).header("If-Match", "\"1\"").body(YES);
      all.add(() -> request.post(path).statusCode());
    }
    var threads = Executors.newFixedThreadPool(8);
    List<Integer> answers = new ArrayList<>();
    for (var answer : threads.invokeAll(all)) {
      answers.add(answer.get());
    }
    threads.shutdown();
    assertThat(answers).contains(200).allMatch(status -> status == 200 || status == 412);
    assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
    assertThat(family.stored().getInt("version")).isEqualTo(3);
  }

  @Test
  void many_are_decided_alike_with_one_revision_for_each_household() {
    Family family = Family.in(VILLAGE);
    work(family, "04,8,示例甲厂,true");
    work(family, "03,9,示例乙厂,false");
    List<String> ids =
        of(family, "&state=OPEN&field=/employments/2020-MIGRANT").getList("items.id");
    assertThat(ids).hasSize(4);
    bulk(OFFICE, YES, ids.toArray(String[]::new))
        .statusCode(200)
        .body("decided", equalTo(4))
        .body("changedHouseholds", equalTo(1));
    JsonPath stored = family.stored();
    assertThat(stored.getInt("version")).isEqualTo(3);
    assertThat(stored.getString("members[0].employments[0].employer")).isEqualTo("示例乙厂");
    assertThat(stored.getInt("members[0].employments[0].months")).isEqualTo(9);
    bulk(OFFICE, NO, ids.toArray(String[]::new)).statusCode(409);
    bulk(
            OFFICE,
            YES,
            Stream.generate(() -> UUID.randomUUID().toString()).limit(501).toArray(String[]::new))
        .statusCode(400);
  }

  @Test
  void a_misspelt_filter_is_refused() {
    as(OFFICE).get("/api/v1/differences?sauce=POLICE").then().statusCode(400);
    as(OFFICE).get("/api/v1/differences?source=NOBODY").then().statusCode(400);
    as(OFFICE).get("/api/v1/differences?limit=1&count=true").then().statusCode(200);
  }

  private static Family disabled() {
    Family family = Family.in(VILLAGE);
    card(family, "2");
    return family;
  }

  private static void card(Family family, String grade) {
    Listed.committed(
        CARDS,
        "disability",
        "citizenId,cardNo,type,grade,issuedOn,expiresOn\n"
            + family.head
            + ","
            + family.head
            + ",4,"
            + grade
            + ",,\n");
  }

  private static void insured(Family family, String kind) {
    Listed.committed(
        INSURERS,
        "insurance",
        "citizenId,year,kind,exemption\n" + family.head + ",2020," + kind + ",\n");
  }

  private static void drawing(Family family, String row) {
    Listed.committed(
        CIVIL,
        "civil-affairs",
        "citizenId,benefit,class,monthly,from,to\n" + family.head + "," + row + "\n");
  }

  private static void work(Family family, String row) {
    Listed.committed(
        "DEPT@430511#RS-0001",
        "employment",
        "citizenId,year,kind,region,months,employer,recommended\n"
            + family.head
            + ",2020,MIGRANT,"
            + row
            + "\n");
  }

  private static void police(String person, String event, String date, String name, String head) {
    Listed.committed(
        POLICE,
        "police",
        "citizenId,event,date,name,headCitizenId\n"
            + String.join(",", person, event, date, name, head)
            + "\n");
  }

  private static JsonPath only(Family family) {
    JsonPath open = of(family, "&state=OPEN");
    assertThat(open.getList("items")).hasSize(1);
    return open;
  }

  private static JsonPath of(Family family, String filter) {
    return as(OFFICE)
        .get("/api/v1/differences?householdId=" + family.id() + filter)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static ValidatableResponse decide(String who, String id, String body) {
    String tag = as(OFFICE).get("/api/v1/differences/" + id).header("ETag");
    return posting(who)
        .header("If-Match", tag)
        .body(body)
        .post("/api/v1/differences/" + id + "/decision")
        .then();
  }

  private static ValidatableResponse bulk(String who, String decision, String... ids) {
    String all = String.join(",", Stream.of(ids).map(id -> "\"" + id + "\"").toList());
    return posting(who)
        .body(decision.replace("{", "{\"ids\":[" + all + "],"))
        .post("/api/v1/difference-decisions")
        .then();
  }
}
