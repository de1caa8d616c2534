package bangfu.household.imports;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class WrongFilesTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String VILLAGE = "430511203302";

  @BeforeEach
  void village() {
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
  }

  @ParameterizedTest
  @CsvSource({
    "citizenId,11010519491231002X,",
    "citizenId,440524188001010014,",
    "citizenId,110105194912310020,CITIZEN_ID_CHECK_DIGIT",
    "citizenId,110105194902310026,CITIZEN_ID_DATE",
    "citizenId,1101051949123100X,CITIZEN_ID_LENGTH",
    "citizenId,130503670401001,CITIZEN_ID_LENGTH",
    "citizenId,430500********0028,CITIZEN_ID_MASKED",
    "citizenId,4.30500195608E+17,ID_AS_NUMBER",
    "citizenId,４30500195608200028,FULL_WIDTH",
    "villageCode,430511203,DIVISION_CODE_FORMAT",
    "villageCode,430511203000,NOT_A_VILLAGE",
    "villageCode,430511203999,VILLAGE_UNKNOWN",
    "villageCode,430522101201,OUT_OF_SCOPE",
    "kind,REGISTRED,UNKNOWN_CODE",
    "attribute,OTHER,UNKNOWN_CODE",
    "identifiedOn,2014-02-30,INVALID_DATE",
    "identifiedOn,2013-12-31,OUTSIDE_PERIOD",
    "identifiedOn,,REQUIRED",
    "exitedOn,2014-03-01,EXIT_BEFORE_IDENTIFICATION",
    "mainCause,77,UNKNOWN_CODE",
    "otherCauses,01,CAUSES_NOT_DISTINCT",
    "otherCauses,02;03;04,TOO_MANY_CAUSES",
    "phone,199****0001,VALUE_MASKED",
    "bankName,示例银行,INCOMPLETE_ACCOUNT",
    "helperStaffNo,somebody,STAFF_NO_FORMAT",
    "memberName,=1+1,FORMULA",
    "memberName,,REQUIRED",
    "relation,98,UNKNOWN_CODE",
    "health,01;02,HEALTH_CONTRADICTORY",
    "disabilityType,4,INCOMPLETE_DISABILITY",
    "joinedOn,2999-01-01,DATE_IN_FUTURE",
    "joinedOn,1900-01-01,JOINED_BEFORE_BIRTH",
    "householdNo,430511203302001,INVALID_FORMAT",
  })
  void a_cell_is_judged_by_its_column(String column, String value, String code) {
    var row = Csv.head(VILLAGE + "0001", People.born("19700101"), "joinedOn", "2014-03-01");
    row.put(column, value == null ? "" : value);
    JsonPath ended = Handed.toTheEnd(OFFICE, "households", "VALIDATE", Csv.households(row));
    if (code == null) {
      assertThat(ended.getString("state")).isEqualTo("VALIDATED");
    } else {
      assertThat(errors(ended)).contains("2 " + column(column, code) + " " + code);
    }
  }

  /** What is missing beside a cell is said where it is missing. */
  private static String column(String column, String code) {
    return switch (code) {
      case "INCOMPLETE_DISABILITY" -> "disabilityGrade";
      case "INCOMPLETE_ACCOUNT" -> "bankAccount";
      default -> column;
    };
  }

  @Test
  void every_error_is_told_and_nothing_is_stored() {
    String person = People.born("19700101");
    JsonPath ended =
        Handed.toTheEnd(
            OFFICE,
            "households",
            "COMMIT",
            Csv.households(
                Csv.head(VILLAGE + "0010", People.born("19700101")),
                Csv.member(VILLAGE + "0010", "110105194912310020", "20", "health", "09"),
                Csv.head(VILLAGE + "0011", person),
                Csv.head(VILLAGE + "0011", People.born("19710101")),
                Csv.member(VILLAGE + "0012", person, "20"),
                Csv.member(VILLAGE + "0010", People.born("19900101"), "20", "address", "别处")));
    assertThat(ended.getString("state")).isEqualTo("REFUSED");
    assertThat(ended.getString("code")).isEqualTo("IMPORT_HAS_ERRORS");
    assertThat(errors(ended))
        .containsExactlyInAnyOrder(
            "3 citizenId CITIZEN_ID_CHECK_DIGIT",
            "3 health UNKNOWN_CODE",
            "5 relation SECOND_HEAD",
            "6 citizenId DUPLICATE_IN_FILE",
            "6 relation NO_HEAD",
            "7 address DIFFERS_FROM_HEAD");
    as(OFFICE)
        .get("/api/v1/households?villageCode=" + VILLAGE)
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    as(OFFICE)
        .get(ended.getString("operation"))
        .then()
        .body("code", org.hamcrest.Matchers.is("IMPORT_HAS_ERRORS"));
  }

  @Test
  void columns_are_taken_by_name_and_must_all_be_there() {
    String header = String.join(",", Csv.HOUSEHOLD_COLUMNS).replace("joinedOn", "joined,kind");
    JsonPath ended = Handed.toTheEnd(OFFICE, "households", "COMMIT", header + "\n");
    assertThat(errors(ended))
        .containsExactlyInAnyOrder(
            "1 joined UNKNOWN_COLUMN", "1 kind DUPLICATE_COLUMN", "1 joinedOn MISSING_COLUMN");
  }

  @Test
  void a_file_without_rows_or_with_an_open_quote_is_refused() {
    assertThat(errors(Handed.toTheEnd(OFFICE, "enrolments", "COMMIT", Csv.ENROLMENTS)))
        .containsExactly("1  EMPTY_FILE");
    assertThat(errors(Handed.toTheEnd(OFFICE, "enrolments", "COMMIT", Csv.ENROLMENTS + "\"4305")))
        .containsExactly("2  CSV_UNREADABLE");
  }

  @Test
  void a_person_is_in_one_household_only_even_out_of_sight() {
    String person = People.born("19700101");
    Handed.committed(OFFICE, "villages", Csv.village("430511004302"));
    Handed.committed(OFFICE, "households", Csv.households(Csv.head("4305110043020001", person)));
    JsonPath ended =
        Handed.toTheEnd(
            "TOWN@430511203",
            "households",
            "VALIDATE",
            Csv.households(Csv.head(VILLAGE + "0020", person)));
    String id = ended.getString("id");
    as("TOWN@430511203")
        .get("/api/v1/imports/" + id + "/errors")
        .then()
        .statusCode(200)
        .body("items.code", org.hamcrest.Matchers.contains("IN_OTHER_HOUSEHOLD"));
  }

  @Test
  void ten_thousand_errors_are_kept_and_all_are_counted() {
    StringBuilder csv = new StringBuilder(Csv.ENROLMENTS);
    IntStream.range(0, 10_100).forEach(i -> csv.append("x,2020-SPRING,03,s,true\n"));
    JsonPath ended = Handed.toTheEnd(OFFICE, "enrolments", "COMMIT", csv.toString());
    assertThat(ended.getInt("errorCount")).isEqualTo(10_100);
    assertThat(ended.getInt("errorsKept")).isEqualTo(10_000);
    String file =
        as(OFFICE)
            .header("Accept-Language", "zh-CN")
            .get("/api/v1/imports/" + ended.getString("id") + "/errors.csv")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(file).contains("2,citizenId,CITIZEN_ID_LENGTH,须为 18 位");
    assertThat(file.lines()).hasSize(10_001);
  }

  private static List<String> errors(JsonPath ended) {
    return as(OFFICE)
        .get("/api/v1/imports/" + ended.getString("id") + "/errors")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.collect { it.row + ' ' + it.column + ' ' + it.code }");
  }
}
