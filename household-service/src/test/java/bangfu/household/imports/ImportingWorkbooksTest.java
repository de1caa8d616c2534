package bangfu.household.imports;

import static bangfu.household.As.as;
import static bangfu.household.imports.format.Sheets.date;
import static bangfu.household.imports.format.Sheets.formula;
import static bangfu.household.imports.format.Sheets.number;
import static bangfu.household.imports.format.Sheets.row;
import static bangfu.household.imports.format.Sheets.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Stored;
import bangfu.household.imports.format.FileFormat;
import bangfu.household.imports.format.Sheets;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The formats that offices send, and what comes back of files with errors. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ImportingWorkbooksTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String VILLAGE = "430511203393";
  private static final Charset GB18030 = Charset.forName("GB18030");

  @BeforeEach
  void village() {
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
  }

  @Test
  void a_workbook_is_stored_with_its_dates() {
    String number = VILLAGE + "0001";
    String id = People.born("19700101");
    Map<String, String> head = Csv.head(number, " " + id.replace('X', 'x') + "\u00A0");
    head.put("identifiedOn", "41699");
    JsonPath ended = handIn("households", "COMMIT", workbook(head));
    assertThat(ended.getString("state")).isEqualTo("COMMITTED");
    assertThat(ended.getString("format")).isEqualTo("XLSX");
    assertThat(Stored.household(number).getString("statuses[0].from")).isEqualTo("2014-03-01");
  }

  @Test
  void gb18030_is_read_as_well_as_utf_8() {
    String number = VILLAGE + "0002";
    String csv = Csv.households(Csv.head(number, People.born("19700101"), "address", "龘𠮷路"));
    assertThat(handIn("households", "COMMIT", csv.getBytes(GB18030)).getString("state"))
        .isEqualTo("COMMITTED");
    assertThat(Stored.household(number).getString("address")).isEqualTo("龘𠮷路");
    assertThat(
            handIn("households", "COMMIT", csv.getBytes(StandardCharsets.UTF_8))
                .getInt("counts.unchanged"))
        .isEqualTo(1);
  }

  @Test
  void other_files_are_refused_by_name() {
    byte[] csv =
        Csv.households(Csv.head(VILLAGE + "0003", People.born("19700101"))).getBytes(GB18030);
    refused(new String(csv, GB18030).getBytes(StandardCharsets.UTF_16), "ENCODING_UNSUPPORTED")
        .body("encoding", equalTo("UTF-16"));
    refused(new byte[] {0x50, 0x4b, 3, 4, 0}, "WORKBOOK_UNREADABLE");
    refused(new Sheets().sheet("s", " ".repeat(32 << 20)).bytes(), "WORKBOOK_TOO_LARGE");
  }

  @Test
  void what_a_spreadsheet_did_is_told_by_row_and_column() {
    byte[] file =
        new Sheets()
            .sheet(
                "学生",
                row(
                        1,
                        text("A1", "citizenId"),
                        text("B1", "term"),
                        text("C1", "stage"),
                        text("D1", "school"),
                        text("E1", "boarding"))
                    + row(
                        2,
                        number("A2", "4.30500201109030E+17"),
                        text("B2", "2020-SPRING"),
                        text("C2", "03"),
                        text("D2", "甲"),
                        text("E2", "true"))
                    + row(
                        3,
                        formula("A3", "430500201109030050"),
                        text("B3", "2020-SPRING"),
                        text("C3", "03"),
                        date("D3", "41699"),
                        text("E3", "true"))
                    + "<row r=\"4\" hidden=\"1\">"
                    + text("A4", "430500201109030050")
                    + text("B4", "2020-SPRING")
                    + text("C4", "03")
                    + text("D4", "甲")
                    + text("E4", "true")
                    + "</row>"
                    + row(5),
                "<mergeCells><mergeCell ref=\"D2:D3\"/></mergeCells>")
            .sheet("旧表", row(1, text("A1", "x")))
            .bytes();
    JsonPath ended = handIn("enrolments", "VALIDATE", file);
    assertThat(errors(ended))
        .contains(
            "2 citizenId ID_AS_NUMBER",
            "3 citizenId FORMULA",
            "3 school DATE_FOR_TEXT",
            "4  HIDDEN_ROW",
            "2 school MERGED_CELLS",
            "1 旧表 MORE_SHEETS");
    assertThat(ended.getInt("rows")).isEqualTo(3);
  }

  @Test
  void csv_has_traps_too() {
    JsonPath ended =
        handIn(
            "enrolments",
            "VALIDATE",
            (Csv.ENROLMENTS
                    + "1.1010E+17,2020-SPRING,03,示例小学,true\n"
                    + "\uFEFF430500201109030050,2020-SPRING,03,示例小学,true\n"
                    + "430500201109030050,2020-SPRING,03,\"示例\n小学\",true\n"
                    + "430500201109030050,2020-SPRING,03,-1,true\n"
                    + "430500201109030050,２020-SPRING,03,示例,true\n"
                    + ",,,,\n\n")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(errors(ended))
        .contains(
            "2 citizenId ID_AS_NUMBER",
            "3 citizenId BYTE_ORDER_MARK",
            "4 school CONTROL_CHARACTER",
            "6 school FORMULA",
            "7 term FULL_WIDTH");
    assertThat(ended.getInt("rows")).isEqualTo(5);
  }

  @Test
  void a_file_with_errors_comes_back_with_them_beside_its_rows() throws Exception {
    String number = VILLAGE + "0004";
    byte[] csv =
        Csv.households(
                Csv.head(number, "110105194912310020"),
                Csv.member(number, People.born("20110903"), "20", "memberName", "=1+1"))
            .getBytes(GB18030);
    JsonPath ended = handIn("households", "COMMIT", csv);
    assertThat(ended.getString("keptUntil")).isNotNull();
    String path = "/api/v1/imports/" + ended.getString("id") + "/annotated-file";
    var answer = as(OFFICE).get(path).then().statusCode(200).header("Cache-Control", "no-store");
    List<String> lines =
        new String(answer.extract().asByteArray(), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0)).endsWith(",importErrors");
    assertThat(lines.get(1)).contains("citizenId: Has a wrong check digit");
    assertThat(lines.get(2)).contains("'=1+1").contains("memberName: Begins like a formula");
    byte[] book =
        as(OFFICE)
            .accept(FileFormat.XLSX_TYPE)
            .get(path)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(book).startsWith(0x50, 0x4b);
    as("VILLAGE@" + VILLAGE).get(path).then().statusCode(403);
    as("TOWN@430511004").get(path).then().statusCode(404);
    // handed in again, corrected, with the column still there
    String corrected =
        String.join("\n", lines)
            .replace("110105194912310020", People.born("19700101"))
            .replace("'=1+1", "示例某");
    assertThat(
            handIn("households", "COMMIT", corrected.getBytes(StandardCharsets.UTF_8))
                .getString("state"))
        .isEqualTo("COMMITTED");
    forgotten(ended.getString("id"));
    as(OFFICE).get(path).then().statusCode(410).body("code", equalTo("IMPORT_FILE_FORGOTTEN"));
  }

  @Test
  void a_template_is_a_workbook_for_whoever_asks_for_one() {
    byte[] book =
        as(OFFICE)
            .accept(FileFormat.XLSX_TYPE)
            .get("/api/v1/imports/templates/enrolments")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(errors(handIn("enrolments", "VALIDATE", book))).containsExactly("1  EMPTY_FILE");
  }

  @Test
  void optional_columns_that_a_file_lacks_leave_what_is_stored() throws Exception {
    String number = VILLAGE + "0005";
    Map<String, String> head =
        Csv.head(
            number,
            People.born("19700101"),
            "fuel",
            "04",
            "flags",
            "PARTY;ONE_CHILD",
            "arableMu",
            "1.50");
    List<String> columns = new ArrayList<>(Csv.HOUSEHOLD_COLUMNS);
    columns.addAll(List.of("fuel", "flags", "arableMu"));
    String csv =
        String.join(",", columns)
            + "\n"
            + String.join(",", columns.stream().map(c -> head.getOrDefault(c, "")).toList())
            + "\n";
    Handed.committed(OFFICE, "households", csv);
    JsonPath again = Handed.committed(OFFICE, "households", Csv.households(head));
    assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
    try (var database = Databases.superuser("household");
        var statement = database.createStatement();
        var row =
            statement.executeQuery(
                "select fuel, flags, arable_mu from household where household_no = '"
                    + number
                    + "'")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("04");
      assertThat(row.getString(2)).isEqualTo("{ONE_CHILD,PARTY}");
      assertThat(row.getString(3)).isEqualTo("1.50");
    }
  }

  /** As if the days for which it is kept were over. */
  private static void forgotten(String id) throws Exception {
    try (var database = Databases.superuser("household");
        var statement = database.createStatement()) {
      statement.executeUpdate("delete from import_part where import_id = '" + id + "'");
    }
  }

  private static JsonPath handIn(String kind, String mode, byte[] file) {
    return Handed.ended(
        OFFICE, Handed.in(OFFICE, kind, mode, file).statusCode(202).extract().path("id"));
  }

  private static io.restassured.response.ValidatableResponse refused(byte[] file, String code) {
    return Handed.in(OFFICE, "households", "COMMIT", file)
        .statusCode(422)
        .body("code", equalTo(code));
  }

  /** identifiedOn as a date, everything else as text. */
  private static byte[] workbook(Map<String, String> values) {
    List<String> header = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Csv.HOUSEHOLD_COLUMNS.size(); i++) {
      String column = Csv.HOUSEHOLD_COLUMNS.get(i);
      String letter = String.valueOf((char) ('A' + i));
      String value = values.getOrDefault(column, "");
      header.add(text(letter + 1, column));
      cells.add(column.equals("identifiedOn") ? date(letter + 2, value) : text(letter + 2, value));
    }
    return new Sheets()
        .sheet(
            "户",
            row(1, header.toArray(String[]::new)) + row(2, cells.toArray(String[]::new)) + row(3))
        .bytes();
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
