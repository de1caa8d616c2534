package bangfu.household.lists;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.Listed;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class OfficialListsTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String VILLAGE = "430511203721";

  @Test
  void civil_affairs_say_who_draws_what() {
    Family family = family();
    String csv =
        "citizenId,benefit,class,monthly,from,to\n" + family.head + ",DIBAO,1,340.00,2019-01-01,\n";
    var merged = Listed.committed(OFFICE, "civil-affairs", csv);
    assertThat(merged.getInt("counts.created")).isEqualTo(1);
    JsonPath stored = family.stored();
    assertThat(stored.getString("members[0].welfare[0].benefit")).isEqualTo("DIBAO");
    assertThat(stored.getString("members[0].welfare[0].monthly")).isEqualTo("340.00");
    assertThat(stored.getString("members[0].welfare[0].from")).isEqualTo("2019-01-01");
    assertThat(stored.getInt("version")).isEqualTo(2);
  }

  @Test
  void insurers_say_who_is_insured_or_exempt() {
    Family family = family();
    Listed.committed(
        OFFICE,
        "insurance",
        "citizenId,year,kind,exemption\n"
            + family.head
            + ",2020,RESIDENT,\n"
            + family.head
            + ",2020,MAJOR_ILLNESS,\n"
            + family.child
            + ",2020,EXEMPT,NEWBORN\n");
    JsonPath stored = family.stored();
    assertThat(stored.getList("members[0].insurances.kind"))
        .containsExactly("MAJOR_ILLNESS", "RESIDENT");
    assertThat(stored.getString("members[1].insurances[0].exemption")).isEqualTo("NEWBORN");
    assertThat(stored.getInt("version")).isEqualTo(2);
  }

  @Test
  void a_later_health_list_completes_what_was_not_known() {
    Family family = family();
    String header = "citizenId,disease,diagnosedOn,treatedOn,hospital,fileOn,doctor,contractedOn\n";
    Listed.committed(
        OFFICE, "health", header + family.head + ",03,2020-03-01,,,2019-05-01,示例医生,\n");
    var completed =
        Listed.committed(
            OFFICE,
            "health",
            header + family.head + ",03,2020-03-01,2020-04-02,示例医院,2019-05-01,示例医生,2020-01-01\n");
    assertThat(completed.getInt("counts.changed")).isEqualTo(2);
    JsonPath stored = family.stored();
    assertThat(stored.getString("members[0].majorDiseases[0].treatedOn")).isEqualTo("2020-04-02");
    assertThat(stored.getString("members[0].healthRecord.contractedOn")).isEqualTo("2020-01-01");
    assertThat(stored.getInt("version")).isEqualTo(3);
    assertThat(differences(family)).isZero();
  }

  @Test
  void schools_say_who_is_away() {
    Family family = family();
    Listed.committed(
        OFFICE,
        "school-absences",
        "2020-AUTUMN",
        null,
        "citizenId,term,reason,medicallyUnfit\n" + family.child + ",2020-AUTUMN,1,true\n");
    JsonPath stored = family.stored();
    assertThat(stored.getString("members[1].absences[0].reason")).isEqualTo("1");
    assertThat(stored.getBoolean("members[1].absences[0].medicallyUnfit")).isTrue();
  }

  @Test
  void who_is_enrolled_and_said_to_be_away_is_a_difference() {
    Family family = family();
    Handed.committed(
        OFFICE, "enrolments", Csv.ENROLMENTS + family.child + ",2020-AUTUMN,03,示例小学,false\n");
    Listed.committed(
        OFFICE,
        "school-absences",
        "2020-AUTUMN",
        null,
        "citizenId,term,reason,medicallyUnfit\n" + family.child + ",2020-AUTUMN,3,false\n");
    as(OFFICE)
        .get("/api/v1/differences?householdId=" + family.id())
        .then()
        .statusCode(200)
        .body("items.field", hasItem("/absences/2020-AUTUMN/reason"))
        .body("items[0].registryValue", equalTo("ENROLLED"));
    assertThat(family.stored().getList("members[1].absences")).isEmpty();
  }

  @Test
  void a_disability_card_is_kept_sealed_and_shown_masked() {
    Family family = family();
    Listed.committed(
        "DEPT@430511#CL-0001",
        "disability",
        "citizenId,cardNo,type,grade,issuedOn,expiresOn\n"
            + family.head
            + ","
            + family.head
            + "42,4,2,2018-01-01,2028-01-01\n");
    JsonPath stored = family.stored();
    assertThat(stored.getString("members[0].disabilityCard.cardNo"))
        .isEqualTo(family.head.substring(0, 6) + "********" + family.head.substring(14) + "**");
    assertThat(stored.getString("members[0].disabilityCard.expiresOn")).isEqualTo("2028-01-01");
    assertThat(stored.getString("members[0].disabilityType")).isEqualTo("4");
    assertThat(stored.getString("members[0].disabilityGrade")).isEqualTo("2");
  }

  @Test
  void a_housing_certificate_belongs_to_the_household() {
    Family family = family();
    Listed.committed(
        OFFICE,
        "housing",
        "householdNo,dwelling,grade,agency,certifiedOn,acceptedOn,areaSquareMetres\n"
            + family.number
            + ",OWN_HOUSE,C,示例鉴定公司,2019-06-01,,86.5\n");
    Listed.committed(
        OFFICE,
        "housing",
        "householdNo,dwelling,grade,agency,certifiedOn,acceptedOn\n"
            + family.number
            + ",OWN_HOUSE,C,示例鉴定公司,2019-06-01,2020-08-01\n");
    JsonPath stored = family.stored();
    assertThat(stored.getString("housing[0].grade")).isEqualTo("C");
    assertThat(stored.getString("housing[0].acceptedOn")).isEqualTo("2020-08-01");
    assertThat(stored.getDouble("housing[0].areaSquareMetres")).isEqualTo(86.5);
    assertThat(stored.getInt("version")).isEqualTo(3);
  }

  @Test
  void employment_is_told_by_year_and_kind() {
    Family family = family();
    Listed.committed(
        OFFICE,
        "employment",
        "citizenId,year,kind,region,months,employer,recommended\n"
            + family.head
            + ",2020,MIGRANT,04,8,示例电子厂,true\n");
    JsonPath stored = family.stored();
    assertThat(stored.getInt("members[0].employments[0].months")).isEqualTo(8);
    assertThat(stored.getBoolean("members[0].employments[0].recommended")).isTrue();
  }

  @Test
  void hits_of_other_registers_are_kept_for_the_comparison_and_write_no_revision() {
    Family family = family();
    Listed.committed(
        "DEPT@430511#CG-0001",
        "assets",
        "citizenId,source,hit\n"
            + family.head
            + ",VEHICLE,true\n"
            + family.child
            + ",VEHICLE,false\n");
    assertThat(family.stored().getInt("version")).isEqualTo(1);
    as(OFFICE)
        .get("/api/v1/asset-hits?householdId=" + family.id())
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(2))
        .body("items.findAll { it.hit }.register", equalTo(java.util.List.of("VEHICLE")));
    as("TOWN@430511004")
        .get("/api/v1/asset-hits?householdId=" + family.id())
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
    as("VILLAGE@" + VILLAGE)
        .get("/api/v1/asset-hits?householdId=" + family.id())
        .then()
        .statusCode(403);
  }

  @Test
  void the_same_list_twice_changes_nothing() {
    Family family = family();
    String csv =
        "citizenId,year,kind,region,months,employer,recommended,name\n"
            + family.head
            + ",2020,MIGRANT,04,8,示例电子厂,true,示例另\n";
    Listed.committed(OFFICE, "employment", csv);
    String open = as(OFFICE).get("/api/v1/differences?householdId=" + family.id()).asString();
    JsonPath again = Listed.committed(OFFICE, "employment", csv);
    assertThat(again.getInt("counts.created")).isZero();
    assertThat(again.getInt("counts.changed")).isZero();
    assertThat(again.getString("sameFileAs")).isNotNull();
    assertThat(family.stored().getInt("version")).isEqualTo(2);
    assertThat(as(OFFICE).get("/api/v1/differences?householdId=" + family.id()).asString())
        .isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "civil-affairs|citizenId,benefit,class,monthly,from,to|ID,LOAN,,,2020-01-01,|benefit|UNKNOWN_CODE",
        "civil-affairs|citizenId,benefit,class,monthly,from,to|ID,DIBAO,,340,2020-01-01,|monthly|INVALID_FORMAT",
        "civil-affairs|citizenId,benefit,class,monthly,from,to|ID,DIBAO,,,2020-02-01,2020-02-01|to|END_NOT_AFTER_START",
        "insurance|citizenId,year,kind,exemption|ID,2020,EXEMPT,|exemption|REQUIRED",
        "insurance|citizenId,year,kind,exemption|ID,2020,RESIDENT,ARMY|exemption|ONLY_FOR_THE_EXEMPT",
        "insurance|citizenId,year,kind,exemption|ID,20,RESIDENT,|year|INVALID_FORMAT",
        "health|citizenId,disease,diagnosedOn,treatedOn,hospital|ID,34,2020-01-01,,|disease|UNKNOWN_CODE",
        "health|citizenId,disease,diagnosedOn,treatedOn,hospital|ID,03,2020-02-01,2020-01-01,|treatedOn|TREATED_BEFORE_DIAGNOSIS",
        "health|citizenId,disease,diagnosedOn,treatedOn,hospital|ID,,,,|disease|REQUIRED",
        "school-absences|citizenId,term,reason,medicallyUnfit|ID,2020,1,true|term|SCHOOL_TERM_FORMAT",
        "disability|citizenId,cardNo,type,grade,issuedOn,expiresOn|ID,43050019880315003143,4,3,,|cardNo|CARD_OF_ANOTHER_PERSON",
        "disability|citizenId,cardNo,type,grade,issuedOn,expiresOn|ID,ID41,4,3,,|cardNo|CARD_OF_ANOTHER_GRADE",
        "disability|citizenId,cardNo,type,grade,issuedOn,expiresOn|ID,ID4,4,3,,|cardNo|INVALID_FORMAT",
        "housing|householdNo,dwelling,grade,agency,certifiedOn,acceptedOn|NO,NONE,C,,2020-01-01,|grade|GRADE_WITHOUT_A_HOUSE",
        "housing|householdNo,dwelling,grade,agency,certifiedOn,acceptedOn|4305112037219999,NONE,,,2020-01-01,|householdNo|HOUSEHOLD_UNKNOWN",
        "employment|citizenId,year,kind,region,months,employer,recommended|ID,2020,MIGRANT,04,13,,true|months|INVALID_FORMAT",
        "employment|citizenId,year,kind,region,months,employer,recommended|ID,2020,WORKSHOP,01,6,无此车间,true|employer|WORKSHOP_UNKNOWN",
        "police|citizenId,event,date,name,headCitizenId|ID,LOST,2020-01-01,示例某,|event|UNKNOWN_CODE",
        "police|citizenId,event,date,name,headCitizenId|ID,BIRTH,2020-01-01,示例某,|headCitizenId|REQUIRED",
        "assets|citizenId,source,hit|ID,BOAT,true|source|UNKNOWN_CODE",
        "assets|citizenId,source,hit|430500195608200028,VEHICLE,true|citizenId|PERSON_UNKNOWN",
        "assets|citizenId,source|ID,VEHICLE|hit|MISSING_COLUMN",
      })
  void a_wrong_row_refuses_the_list_by_name(
      String kind, String header, String row, String column, String code) {
    Family family = family();
    String csv =
        header + "\n" + row.replaceAll("\\bID", family.head).replace("NO,", family.number + ",");
    var ended = Listed.ended(OFFICE, kind, "2020-09", null, csv + "\n");
    assertThat(ended.getString("state")).isEqualTo("REFUSED");
    as(OFFICE)
        .get("/api/v1/imports/" + ended.getString("id") + "/errors")
        .then()
        .statusCode(200)
        .body("items.column", hasItem(column))
        .body("items.code", hasItem(code));
    assertThat(family.stored().getInt("version")).isEqualTo(1);
  }

  @Test
  void a_person_twice_in_a_list_is_refused() {
    Family family = family();
    String row = family.head + ",DIBAO,,340.00,2020-01-01,\n";
    var ended =
        Listed.ended(
            OFFICE,
            "civil-affairs",
            "2020-09",
            null,
            "citizenId,benefit,class,monthly,from,to\n" + row + row.replace("2020-01", "2020-03"));
    as(OFFICE)
        .get("/api/v1/imports/" + ended.getString("id") + "/errors")
        .then()
        .body("items.code", hasItem("DUPLICATE_IN_FILE"));
  }

  @Test
  void a_department_hands_in_its_own_lists_only() {
    String csv = "citizenId,year,kind,exemption\n";
    Listed.in("DEPT@430511#MZ-0001", "insurance", "2020-09", null, csv).statusCode(403);
    Listed.in("DEPT@430511", "insurance", "2020-09", null, csv).statusCode(403);
    Listed.in("TOWN@430511203", "insurance", "2020-09", null, csv).statusCode(403);
    Listed.in("DEPT@430511#YB-0001", "households", null, null, csv).statusCode(403);
    Listed.in("VILLAGE@" + VILLAGE, "insurance", "2020-09", null, csv).statusCode(403);
    Family family = family();
    Listed.committed("DEPT@430511#YB-0001", "insurance", csv + family.head + ",2020,RESIDENT,\n");
    Listed.committed(
        "DEPT@430511#JY-0001",
        "school-absences",
        "citizenId,term,reason,medicallyUnfit\n" + family.child + ",2020-SPRING,3,false\n");
  }

  @Test
  void period_and_coverage_are_those_of_lists() {
    String csv = "citizenId,year,kind,exemption\n";
    Listed.in(OFFICE, "insurance", "2020-13", "SOME", csv)
        .statusCode(400)
        .body("errors.pointer", hasItem("/period"))
        .body("errors.pointer", hasItem("/coverage"));
    Listed.in(OFFICE, "enrolments", "2020-09", null, Csv.ENROLMENTS)
        .statusCode(400)
        .body("errors.pointer", hasItem("/period"));
  }

  @Test
  void each_list_has_a_template() {
    for (String kind :
        new String[] {
          "civil-affairs",
          "insurance",
          "health",
          "school-absences",
          "disability",
          "employment",
          "police",
          "assets"
        }) {
      as(OFFICE)
          .get("/api/v1/imports/templates/" + kind)
          .then()
          .statusCode(200)
          .body(containsString("citizenId"));
    }
    as(OFFICE)
        .get("/api/v1/imports/templates/housing")
        .then()
        .statusCode(200)
        .body(containsString("householdNo"));
  }

  private static int differences(Family family) {
    return as(OFFICE)
        .get("/api/v1/differences?count=true&householdId=" + family.id())
        .then()
        .statusCode(200)
        .extract()
        .path("total");
  }

  private static Family family() {
    return Family.in(VILLAGE);
  }
}
