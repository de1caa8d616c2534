package bangfu.household.lists;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.Listed;
import bangfu.household.People;
import bangfu.household.Rows;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of another office is taken back whole, while nothing later depends on it. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class TakingListsBackTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String DECIDER = "OFFICE@430511!decider";
  private static final String VILLAGE = "430511002121";
  private static final String EMPLOYMENT =
      "citizenId,year,kind,region,months,employer,recommended\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "civil-affairs|citizenId,benefit,class,monthly,from,to|ID,DIBAO,1,,2019-01-01,|ID,DIBAO,1,340.00,2019-01-01,",
        "insurance|citizenId,year,kind,exemption|ID,2019,RESIDENT,|ID,2020,RESIDENT,",
        "health|citizenId,disease,diagnosedOn,treatedOn,hospital,fileOn,doctor|ID,03,2020-03-01,,,2019-05-01,|ID,03,2020-03-01,2020-04-02,示例医院,2019-05-01,示例医生",
        "school-absences|citizenId,term,reason,medicallyUnfit|ID,2020-SPRING,3,false|ID,2020-AUTUMN,1,true",
        "disability|citizenId,cardNo,type,grade,issuedOn,expiresOn|ID,ID42,4,2,2018-01-01,|ID,ID42,4,2,2018-01-01,2028-01-01",
        "disability|citizenId,cardNo,type,grade,issuedOn,expiresOn||ID,ID42,4,2,2018-01-01,2028-01-01",
        "housing|householdNo,dwelling,grade,agency,certifiedOn,acceptedOn|NO,OWN_HOUSE,C,示例,2019-06-01,|NO,OWN_HOUSE,C,示例,2019-06-01,2020-08-01",
        "employment|citizenId,year,kind,region,months,employer,recommended|ID,2020,MIGRANT,04,8,,true|ID,2020,MIGRANT,04,8,示例电子厂,true",
      })
  void the_facts_that_a_list_wrote_are_as_before(
      String kind, String header, String before, String row) {
    Family family = Family.in(VILLAGE);
    if (before != null) {
      Listed.committed(OFFICE, kind, "2020-08", null, csv(family, header, before));
    }
    String facts = facts(family);
    String id = Listed.committed(OFFICE, kind, csv(family, header, row)).getString("id");
    assertThat(facts(family)).isNotEqualTo(facts);
    int version = family.stored().getInt("version");
    JsonPath undone = Handed.undone(OFFICE, id);
    assertThat(undone.getString("state")).isEqualTo("UNDONE");
    assertThat(undone.getString("undone.reason")).isEqualTo("名单有误");
    assertThat(facts(family)).isEqualTo(facts);
    assertThat(family.stored().getInt("version")).isEqualTo(version + 1);
    assertThat(Rows.revisions(family.id())).endsWith("LIST_MERGED", "IMPORT_UNDONE");
    Listed.committed(OFFICE, kind, csv(family, header, row));
    assertThat(facts(family)).isNotEqualTo(facts);
  }

  @Test
  void hits_of_one_register_go_and_those_of_another_stay() {
    Family family = Family.in(VILLAGE);
    String header = "citizenId,source,hit\n" + family.head;
    Listed.committed("DEPT@430511#CG-0001", "assets", header + ",VEHICLE,true\n");
    String id =
        Listed.committed("DEPT@430511#ZR-0001", "assets", header + ",REAL_ESTATE,true\n")
            .getString("id");
    Handed.undone(OFFICE, id);
    as(OFFICE)
        .get("/api/v1/asset-hits?householdId=" + family.id())
        .then()
        .statusCode(200)
        .body("items.register", contains("VEHICLE"));
    assertThat(family.stored().getInt("version")).isEqualTo(1);
  }

  @Test
  void a_department_takes_back_what_its_own_people_handed_in() {
    Family family = Family.in(VILLAGE);
    String id =
        Listed.committed(
                "DEPT@430511#CG-0001",
                "assets",
                "citizenId,source,hit\n" + family.head + ",VEHICLE,true\n")
            .getString("id");
    Handed.undoing("DEPT@430511#ZR-0001", id).statusCode(403).body("code", equalTo("FORBIDDEN"));
    Handed.undoing("DEPT@430511#YB-0001", id).statusCode(403);
    Handed.undoing("DEPT@430522#CG-0001", id).statusCode(404);
    JsonPath undone = Handed.undone("DEPT@430511#CG-0001", id);
    assertThat(undone.getString("state")).isEqualTo("UNDONE");
    as(OFFICE)
        .get("/api/v1/asset-hits?householdId=" + family.id())
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void what_nobody_decided_is_withdrawn_and_raised_again_by_the_same_list() {
    Family family = worker();
    String id = months(family, 9).getString("id");
    assertThat(differences(family, "OPEN")).hasSize(1);
    Handed.undone(OFFICE, id);
    assertThat(differences(family, "OPEN")).isEmpty();
    assertThat(differences(family, "WITHDRAWN")).containsExactly("9");
    // nothing was written, so there is nothing to tell of the household
    assertThat(family.stored().getInt("version")).isEqualTo(2);
    decided(family, "WITHDRAWN", true).statusCode(409).body("code", equalTo("DIFFERENCE_OBSOLETE"));
    months(family, 9);
    assertThat(differences(family, "OPEN")).containsExactly("9");
  }

  @Test
  void what_the_list_before_said_is_open_again() {
    Family family = worker();
    months(family, 9);
    String id = months(family, 10).getString("id");
    assertThat(differences(family, "OBSOLETE")).containsExactly("9");
    Handed.undone(OFFICE, id);
    assertThat(differences(family, "OPEN")).containsExactly("9");
    assertThat(differences(family, "WITHDRAWN")).containsExactly("10");
  }

  @Test
  void what_was_accepted_before_the_list_said_it_again_is_accepted() {
    Family family = worker();
    months(family, 9);
    decided(family, "OPEN", true).statusCode(200);
    String back = months(family, 8).getString("id");
    decided(family, "OPEN", true).statusCode(200);
    String again = months(family, 9).getString("id");
    assertThat(differences(family, "OPEN")).containsExactly("9");
    Handed.undoing(OFFICE, back).statusCode(409).body("code", equalTo("IMPORT_OVERTAKEN"));
    Handed.undone(OFFICE, again);
    assertThat(differences(family, "OPEN")).isEmpty();
    assertThat(differences(family, "ACCEPTED")).containsExactlyInAnyOrder("8", "9");
  }

  @Test
  void a_stranger_is_withdrawn_and_told_again() {
    Family family = Family.in("430511002122");
    String who = "OFFICE@430511002122";
    String csv =
        "citizenId,year,kind,exemption\n"
            + family.head
            + ",2020,RESIDENT,\n"
            + People.born("19800101")
            + ",2020,RESIDENT,\n";
    String id = Listed.committed(who, "insurance", "2020", "POPULATION", csv).getString("id");
    String strangers = "/api/v1/differences?kind=UNKNOWN_PERSON&state=OPEN&importId=";
    as(who).get(strangers + id).then().body("items", hasSize(1));
    Handed.undone(who, id);
    as(who).get(strangers + id).then().body("items", hasSize(0));
    String again = Listed.committed(who, "insurance", "2020", "POPULATION", csv).getString("id");
    as(who).get(strangers + again).then().body("items", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void a_list_of_which_something_was_decided_stays(boolean accepted) {
    Family family = worker();
    String id = months(family, 9).getString("id");
    decided(family, "OPEN", accepted).statusCode(200);
    overtaken(id, family);
  }

  @Test
  void a_list_whose_household_changed_since_stays() {
    Family family = Family.in(VILLAGE);
    String id = months(family, 8).getString("id");
    Handed.committed(
        OFFICE, "enrolments", Csv.ENROLMENTS + family.child + ",2020-AUTUMN,03,示例小学,false\n");
    overtaken(id, family);
  }

  @Test
  void a_list_that_a_later_one_contradicts_stays_until_that_is_taken_back() {
    Family family = Family.in(VILLAGE);
    String id = months(family, 8).getString("id");
    String later = months(family, 9).getString("id");
    overtaken(id, family);
    Handed.undone(OFFICE, later);
    assertThat(Handed.undone(OFFICE, id).getString("state")).isEqualTo("UNDONE");
    assertThat(family.stored().getList("members[0].employments")).isEmpty();
  }

  @Test
  void what_was_not_kept_cannot_be_put_back() {
    Family family = Family.in(VILLAGE);
    String id = months(family, 8).getString("id");
    Rows.change("update registry_import set undoable = false where id = '" + id + "'");
    Handed.undoing(OFFICE, id).statusCode(409).body("code", equalTo("IMPORT_NOT_UNDOABLE"));
  }

  @Test
  void only_an_office_that_has_such_lists_takes_them_back() {
    Family family = Family.in(VILLAGE);
    String id = months(family, 8).getString("id");
    Handed.undoing("TOWN@430511002", id).statusCode(404);
    Handed.undoing("TOWN@430511", id).statusCode(403);
    Handed.undoing("VILLAGE@" + VILLAGE, id).statusCode(403);
    Handed.undoing("DEPT@430511#RS-0002", id).statusCode(403);
    assertThat(family.stored().getInt("version")).isEqualTo(2);
  }

  private static void overtaken(String id, Family family) {
    Handed.undoing(OFFICE, id)
        .statusCode(409)
        .body("code", equalTo("IMPORT_OVERTAKEN"))
        .body("count", equalTo("1"))
        .body("households", contains(family.id()))
        .body("villages", hasSize(0));
    assertThat(as(OFFICE).get("/api/v1/imports/" + id).jsonPath().getString("state"))
        .isEqualTo("COMMITTED");
  }

  private static Family worker() {
    Family family = Family.in(VILLAGE);
    months(family, 8);
    return family;
  }

  /** A list that says how many months the head worked. */
  private static JsonPath months(Family family, int months) {
    return Listed.committed(
        "DEPT@430511#RS-0001",
        "employment",
        EMPLOYMENT + family.head + ",2020,MIGRANT,04," + months + ",示例电子厂,true\n");
  }

  private static List<String> differences(Family family, String state) {
    return as(OFFICE)
        .get("/api/v1/differences?householdId=" + family.id() + "&state=" + state)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.listValue", String.class);
  }

  /** Decides the only difference in this state. */
  private static io.restassured.response.ValidatableResponse decided(
      Family family, String state, boolean accepted) {
    JsonPath found =
        as(DECIDER)
            .get("/api/v1/differences?householdId=" + family.id() + "&state=" + state)
            .jsonPath();
    String path = "/api/v1/differences/" + found.getString("items[0].id");
    return posting(DECIDER)
        .header("If-Match", as(DECIDER).get(path).header("ETag"))
        .body("{\"accepted\":" + accepted + ",\"reason\":\"入户核实\"}")
        .post(path + "/decision")
        .then();
  }

  private static String csv(Family family, String header, String row) {
    return header
        + "\n"
        + row.replaceAll("\\bID", family.head).replace("NO,", family.number + ",")
        + "\n";
  }

  private static String facts(Family family) {
    return Rows.of("select (household_snapshot('" + family.id() + "') - 'version')::text").get(0);
  }
}
