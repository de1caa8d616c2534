package bangfu.household.changes;

import static bangfu.household.As.as;
import static bangfu.household.changes.Door.OFFICE;
import static bangfu.household.changes.Door.TOWN;
import static bangfu.household.changes.Door.change;
import static bangfu.household.changes.Door.propose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.People;
import bangfu.household.changes.Door.Family;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ChangingHouseholdsTest {
  private static final String VILLAGE = "430511203401";

  @ParameterizedTest
  @CsvSource({
    "MEMBER_BORN,20200511,2020-05-11,01",
    "MEMBER_MARRIED_IN,19900511,2020-06-01,02",
    "MEMBER_MOVED_IN,19500511,2020-06-01,03",
    "MEMBER_ADOPTED,20180511,2020-06-01,05"
  })
  void whoever_comes_is_a_member_from_that_day_on(
      String kind, String born, String day, String reason) {
    Family family = Door.family(VILLAGE);
    String id = People.born(born);
    propose(TOWN, family, change(kind, member(id, "20") + ",\"occurredOn\":\"" + day + "\""))
        .statusCode(201)
        .body("state", equalTo("ACCEPTED"))
        .body("oneStep", equalTo(true))
        .body("householdVersion", equalTo(3))
        .body(
            "change.member.citizenId", equalTo(id.substring(0, 6) + "********" + id.substring(14)));
    var came = family.now();
    String newcomer = "members.find { it.entryReason == '" + reason + "' }";
    assertThat(came.getInt("familySize")).isEqualTo(3);
    assertThat(came.getString(newcomer + ".joinedOn")).isEqualTo(day);
    assertThat(came.getString(newcomer + ".relation")).isEqualTo("20");
  }

  @ParameterizedTest
  @CsvSource({
    "MEMBER_DIED,01",
    "MEMBER_MARRIED_OUT,02",
    "MEMBER_MOVED_OUT,03",
    "MEMBER_IMPRISONED,04",
    "MEMBER_EMIGRATED,05",
    "MEMBER_ENLISTED,06"
  })
  void whoever_leaves_stays_on_file_with_reason_and_day(String kind, String reason) {
    Family family = Door.family(VILLAGE);
    propose(TOWN, family, change(kind, leaving(family.pupil()))).statusCode(201);
    var left = family.now();
    String pupil = "members.find { it.id == '" + family.pupil() + "' }";
    assertThat(left.getInt("familySize")).isEqualTo(1);
    assertThat(left.getString(pupil + ".leftOn")).isEqualTo("2020-09-10");
    assertThat(left.getString(pupil + ".leftReason")).isEqualTo(reason);
  }

  @Test
  void whoever_is_released_comes_back_as_a_new_membership_with_what_is_known() {
    Family family = Door.family(VILLAGE);
    propose(TOWN, family, change("MEMBER_IMPRISONED", leaving(family.pupil()))).statusCode(201);
    String release =
        change(
            "MEMBER_RELEASED",
            "\"relation\":\"20\",\"occurredOn\":\"2020-10-01\",\"memberId\":\"{pupil}\"");
    propose(TOWN, family, family.filled(release)).statusCode(201);
    var back = family.now();
    String now = "members.find { it.entryReason == '04' }";
    assertThat(back.getInt("familySize")).isEqualTo(2);
    assertThat(back.getString(now + ".id")).isNotEqualTo(family.pupil());
    assertThat(back.getString(now + ".enrolments[0].term")).isEqualTo("2020-SPRING");
    propose(TOWN, family, family.filled(release))
        .statusCode(409)
        .body("code", equalTo("PERSON_IN_ANOTHER_HOUSEHOLD"));
  }

  @Test
  void a_head_who_leaves_is_followed_by_another() {
    Family family = Door.family(VILLAGE);
    propose(TOWN, family, change("MEMBER_DIED", leaving(family.head())))
        .statusCode(422)
        .body("code", equalTo("HEAD_MUST_BE_FOLLOWED"));
    String followed = leaving(family.head()) + succession(family.pupil(), "");
    propose(TOWN, family, change("MEMBER_DIED", followed)).statusCode(201);
    assertThat(family.now().getString("headMemberId")).isEqualTo(family.pupil());
    propose(TOWN, family, change("MEMBER_DIED", leaving(family.pupil()))).statusCode(201);
    assertThat(family.now().getString("headMemberId")).isNull();
    propose(TOWN, family, change("MEMBER_MOVED_IN", member(People.born("19800101"), "20")))
        .statusCode(422)
        .body("code", equalTo("HOUSEHOLD_ENDED"));
  }

  @Test
  void another_member_becomes_head_and_each_other_is_told_a_relation() {
    Family family = Door.family(VILLAGE);
    propose(OFFICE, family, change("HEAD_CHANGED", succession(family.pupil(), "").substring(1)))
        .statusCode(422)
        .body("code", equalTo("RELATIONS_INCOMPLETE"));
    propose(OFFICE, family, change("HEAD_CHANGED", succession(family.head(), "").substring(1)))
        .statusCode(422)
        .body("code", equalTo("HEAD_ALREADY"));
    String relations = "{\"memberId\":\"" + family.head() + "\",\"relation\":\"51\"}";
    propose(
            OFFICE,
            family,
            change("HEAD_CHANGED", succession(family.pupil(), relations).substring(1)))
        .statusCode(201);
    assertThat(family.now().getString("headMemberId")).isEqualTo(family.pupil());
    assertThat(family.now().getString("members.find { it.id == '" + family.head() + "' }.relation"))
        .isEqualTo("51");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CORRECTION | "household":{"group":"9组","arableMu":2.5,"broadband":true} | group | 9组
          CORRECTION | "household":{"phone":"19900000009"} | phone | 199****0009
          CORRECTION | "members":[{"memberId":"{pupil}","fields":{"education":"03"}}] | members.find { it.relation == '20' }.education | 03
          INCOME_DECLARED | "periodKind":"YEAR","from":"2019-10-01","to":"2020-10-01","wage":"18000.00","business":"9500.00","property":"600.00","transfers":{"03":"4200.00"},"cost":"3300.00","source":"入户调查" | incomes[0].transfers.'03' | 4200.00
          INCOME_DECLARED | "periodKind":"ROLLING","from":"2020-03-01","to":"2021-03-01","wage":"1.00","business":"0.00","property":"0.00","cost":"0.00","source":"入户调查" | incomes[0].familySize | 2
          HOUSING_CERTIFIED | "dwelling":"OWN_HOUSE","grade":"B","agency":"示例鉴定公司","certifiedOn":"2020-05-20","areaSquareMetres":75.5,"source":"住建局" | housing[0].grade | B
          SAFEGUARD_SURVEYED | "surveyedOn":"2020-06-01","stapleShort":false,"waterLitresPerDay":60,"source":"入户调查" | surveys[0].surveyedOn | 2020-06-01
          HELPER_ASSIGNED | "staffNo":"BF-7777","occurredOn":"2020-05-01" | helpers.find { it.staffNo == 'BF-7777' }.from | 2020-05-01
          HELPER_ENDED | "staffNo":"BF-0001","occurredOn":"2020-05-01" | helpers[0].to | 2020-05-01
          FLAGS_SET | "flags":["PARTY","NO_LABOR"] | flags[0] | NO_LABOR
          MEASURE_TAKEN | "risk":"01","description":"临时救助","takenOn":"2020-07-01" | measures[0].description | 临时救助
          WORK_DECLARED | "memberId":"{head}","work":{"year":2020,"kind":"MIGRANT","region":"04","months":8,"recommended":true},"source":"入户调查" | members[0].employments[0].months | 8
          SCHOOLING_REPORTED | "memberId":"{pupil}","enrolment":{"term":"2020-AUTUMN","stage":"03","school":"示例小学","boarding":false},"source":"教育局" | members[1].enrolments[1].mode | SCHOOL
          SCHOOLING_REPORTED | "memberId":"{pupil}","absence":{"term":"2020-SPRING","reason":"1","medicallyUnfit":true},"source":"教育局" | members[1].absences[0].reason | 1
          HEALTH_RECORDED | "memberId":"{head}","health":["02"],"file":{"doctor":"示例村医","fileOn":"2018-03-01"},"diseases":[{"disease":"03","diagnosedOn":"2020-02-01"}],"source":"卫健局" | members[0].healthRecord.doctor | 示例村医
          INSURANCE_RECORDED | "memberId":"{head}","insurances":[{"year":2020,"kind":"RESIDENT"},{"year":2020,"kind":"COMMERCIAL"}],"source":"医保局" | members[0].insurances[1].kind | RESIDENT
          """)
  void a_fact_is_on_file_after_it_was_accepted(
      String kind, String fields, String path, String expected) {
    Family family = Door.family(VILLAGE);
    propose(TOWN, family, family.filled(change(kind, fields)))
        .statusCode(201)
        .body("kind", equalTo(kind))
        .body("state", equalTo("ACCEPTED"));
    assertThat(family.now().getString(path)).isEqualTo(expected);
    assertThat(family.now().getInt("version")).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          MEMBER_BORN | "occurredOn":"2020-05-12","member":{"name":"示例","citizenId":"430500202004260073","relation":"20"} | /occurredOn | NOT_THE_BIRTH_DATE
          MEMBER_MOVED_IN | "member":{"name":"示例","citizenId":"430500********0073","relation":"20"} | /member/citizenId | CITIZEN_ID_MASKED
          MEMBER_MOVED_IN | "member":{"name":"示例","citizenId":"430500202004260073","relation":"02"} | /member/relation | HEAD_NOT_HERE
          MEMBER_MOVED_IN | "member":{"name":"示例","citizenId":"430500202004260073","relation":"20","disabilityType":"4"} | /member/disabilityGrade | REQUIRED
          MEMBER_MOVED_IN | "member":{"name":"示例","relation":"20"} | /member/citizenId | REQUIRED
          MEMBER_DIED | "memberId":null | /memberId | REQUIRED
          MEMBER_DIED | "memberId":"{pupil}","who":"x" | /who | UNKNOWN_FIELD
          CORRECTION | "household":{"phone":"199****0001"} | /household/phone | VALUE_MASKED
          CORRECTION | "household":{"status":"EXITED"} | /household/status | UNKNOWN_FIELD
          CORRECTION | "household":{"bankName":null} | /household/bankName | REQUIRED
          CORRECTION | "members":[{"memberId":"{pupil}","fields":{"name":null}}] | /members/0/fields/name | REQUIRED
          CORRECTION | "household":{} | /household | REQUIRED
          INCOME_DECLARED | "periodKind":"YEAR","from":"2019-01-01","to":"2020-01-01","wage":"1.00","business":"0.00","property":"0.00","cost":"0.00","source":"x" | /from | OUT_OF_RANGE
          INCOME_DECLARED | "periodKind":"YEAR","from":"2019-10-01","to":"2020-10-01","wage":"-1.00","business":"0.00","property":"0.00","cost":"0.00","source":"x" | /wage | OUT_OF_RANGE
          HOUSING_CERTIFIED | "dwelling":"NONE","grade":"B","agency":"x","certifiedOn":"2020-05-20","source":"x" | /grade | MUST_BE_BLANK
          FLAGS_SET | "flags":["RICH"] | /flags/0 | UNKNOWN_CODE
          WORK_DECLARED | "memberId":"{head}","work":{"year":2020,"kind":"WORKSHOP","region":"01","months":8,"recommended":false},"source":"x" | /work/workshopId | REQUIRED
          SCHOOLING_REPORTED | "memberId":"{pupil}","source":"x" | /enrolment | ONE_OF_TWO
          HEALTH_RECORDED | "memberId":"{pupil}","health":["01","02"],"source":"x" | /health | CONTRADICTORY
          INSURANCE_RECORDED | "memberId":"{pupil}","insurances":[{"year":2020,"kind":"EXEMPT"}],"source":"x" | /insurances/0/exemption | REQUIRED
          HOUSEHOLD_SPLIT | "members":[{"memberId":"{pupil}","relation":"20"}] | /members | ONE_HEAD_NEEDED
          MEMBER_EATEN | "memberId":"{pupil}" | /kind | UNKNOWN_CODE
          HOUSEHOLD_REGISTERED | "villageCode":"430511203401","standing":"NON_REGISTERED","members":[{"name":"示例","citizenId":"430500202004260073","relation":"02"}] | /kind | UNKNOWN_CODE
          """)
  void what_cannot_be_is_refused_by_pointer_and_code(
      String kind, String fields, String pointer, String code) {
    Family family = Door.family(VILLAGE);
    propose(TOWN, family, family.filled(change(kind, fields)))
        .statusCode(400)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
    assertThat(family.now().getInt("version")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          MEMBER_DIED | "memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12" | 422 | MEMBER_NOT_PRESENT
          MEMBER_DIED | "memberId":"{pupil}","occurredOn":"2013-01-01" | 422 | BEFORE_MEMBER_CAME
          MEMBER_DIED | "memberId":"{pupil}","occurredOn":"2999-01-01" | 422 | DATE_IN_FUTURE
          MEMBER_DIED | "memberId":"{pupil}","succession":{"headMemberId":"{pupil}","relations":[]} | 422 | HEAD_STAYS
          MEMBER_RELEASED | "memberId":"{pupil}","relation":"20" | 422 | MEMBER_NOT_IMPRISONED
          HELPER_ENDED | "staffNo":"BF-9999" | 422 | HELPER_NOT_ASSIGNED
          HELPER_ASSIGNED | "staffNo":"BF-0001" | 409 | HELPER_ASSIGNED_ALREADY
          FLAGS_SET | "flags":[] | 422 | NOTHING_CHANGES
          CORRECTION | "household":{"address":"示例路1号"} | 422 | NOTHING_CHANGES
          CORRECTION | "household":{"otherCauses":["01"]} | 422 | FIELDS_CONTRADICTORY
          CORRECTION | "members":[{"memberId":"{head}","fields":{"relation":"20"}}] | 422 | HEAD_MUST_BE_FOLLOWED
          WORK_DECLARED | "memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12","work":{"year":2020,"kind":"LOCAL","region":"01","months":8,"recommended":false},"source":"x" | 422 | MEMBER_UNKNOWN
          WORK_DECLARED | "memberId":"{head}","work":{"year":2020,"kind":"WORKSHOP","region":"01","months":8,"recommended":false,"workshopId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12"},"source":"x" | 422 | WORKSHOP_UNKNOWN
          INCOME_DECLARED | "periodKind":"YEAR","from":"2010-10-01","to":"2011-10-01","wage":"1.00","business":"0.00","property":"0.00","cost":"0.00","source":"x" | 422 | FAMILY_SIZE_UNKNOWN
          HOUSEHOLD_SPLIT | "members":[{"memberId":"{pupil}","relation":"20"},{"memberId":"{head}","relation":"02"}] | 422 | SPLIT_LEAVES_NOBODY
          HOUSEHOLDS_MERGED | "otherHouseholdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b11","members":[{"memberId":"{head}","relation":"51"}] | 404 | NOT_FOUND
          """)
  void what_the_household_does_not_allow_is_refused_for_its_reason(
      String kind, String fields, int status, String code) {
    Family family = Door.family(VILLAGE);
    propose(OFFICE, family, family.filled(change(kind, fields)))
        .statusCode(status)
        .body("code", equalTo(code));
    propose("VILLAGE@" + VILLAGE, family, family.filled(change(kind, fields)))
        .statusCode(status)
        .body("code", equalTo(code));
    assertThat(family.now().getInt("version")).isEqualTo(2);
  }

  @Test
  void a_change_that_takes_evidence_is_refused_without_it() {
    Family family = Door.family(VILLAGE);
    String bare = "{\"kind\":\"MEMBER_DIED\",\"reason\":\"x\",\"memberId\":\"{pupil}\"}";
    propose(TOWN, family, family.filled(bare))
        .statusCode(422)
        .body("code", equalTo("EVIDENCE_REQUIRED"))
        .body("accepted", equalTo("DEATH_CERTIFICATE, VILLAGE_STATEMENT"));
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    Family family = Door.family(VILLAGE);
    propose(
            TOWN,
            family,
            "{\"kind\":\"MEMBER_BORN\",\"evidence\":[{\"sha256\":\"x\",\"name\":\"\",\"kind\":\"X\"}],"
                + "\"member\":{\"name\":\" \",\"citizenId\":\"1\",\"relation\":\"20\",\"age\":3}}")
        .statusCode(400)
        .body("errors.pointer", hasItem("/reason"))
        .body("errors.pointer", hasItem("/evidence/0/sha256"))
        .body("errors.pointer", hasItem("/evidence/0/kind"))
        .body("errors.pointer", hasItem("/member/citizenId"))
        .body("errors.pointer", hasItem("/member/age"));
  }

  @Test
  void checking_only_says_what_would_be_answered_and_changes_nothing() {
    Family family = Door.family(VILLAGE);
    checkOnly(TOWN, family, change("MEMBER_DIED", leaving(family.pupil())))
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("id", nullValue())
        .body("householdVersion", nullValue());
    checkOnly(TOWN, family, change("MEMBER_DIED", leaving(family.head())))
        .statusCode(422)
        .body("code", equalTo("HEAD_MUST_BE_FOLLOWED"));
    assertThat(family.now().getInt("version")).isEqualTo(2);
    assertThat(family.now().getInt("familySize")).isEqualTo(2);
    as(OFFICE)
        .get("/api/v1/change-proposals?householdId=" + family.id())
        .then()
        .body("items", equalTo(java.util.List.of()));
  }

  @Test
  void a_list_shows_the_members_of_a_past_day() {
    Family family = Door.family("430511203402");
    propose(TOWN, family, change("MEMBER_DIED", leaving(family.pupil()))).statusCode(201);
    String list = "/api/v1/households?limit=500&villageCode=430511203402&expand=members&asOf=";
    String mine = "items.find { it.id == '" + family.id() + "' }";
    as(TOWN).get(list + "2020-09-09").then().body(mine + ".familySize", equalTo(2));
    as(TOWN)
        .get(list + "2020-09-10")
        .then()
        .body(mine + ".familySize", equalTo(1))
        .body(mine + ".members.size()", equalTo(1));
    as(TOWN).get(list + "2013-01-01").then().body("items", equalTo(java.util.List.of()));
    as(TOWN).get(list + "2020-09-10T00:00:00Z").then().statusCode(400);
  }

  private static io.restassured.response.ValidatableResponse checkOnly(
      String who, Family family, String body) {
    return as(who)
        .contentType("application/json")
        .header("If-Match", family.version())
        .body(body)
        .post("/api/v1/households/" + family.id() + "/changes?validateOnly=true")
        .then();
  }

  private static String member(String citizenId, String relation) {
    return "\"member\":{\"name\":\"示例新\",\"citizenId\":\""
        + citizenId
        + "\",\"relation\":\""
        + relation
        + "\"}";
  }

  private static String leaving(String member) {
    return "\"occurredOn\":\"2020-09-10\",\"memberId\":\"" + member + "\"";
  }

  private static String succession(String head, String relations) {
    return ",\"succession\":{\"headMemberId\":\"" + head + "\",\"relations\":[" + relations + "]}";
  }
}
