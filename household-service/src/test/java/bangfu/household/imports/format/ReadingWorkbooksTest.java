package bangfu.household.imports.format;

import static bangfu.household.imports.format.Sheets.date;
import static bangfu.household.imports.format.Sheets.formula;
import static bangfu.household.imports.format.Sheets.number;
import static bangfu.household.imports.format.Sheets.row;
import static bangfu.household.imports.format.Sheets.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingWorkbooksTest {
  private static final long LIMIT = 64L << 20;

  @TempDir Path folder;

  @Test
  void cells_are_texts_and_gaps_are_blank() throws Exception {
    var rows =
        read(
            new Sheets()
                .shared(
                    "<si><t>共享</t></si><si><r><t>两</t></r><r><t>段</t></r><rPh><t>pin</t></rPh></si>")
                .sheet(
                    "s",
                    row(1, text("A1", "a"), text("B1", "b"), text("C1", "c"))
                        + row(
                            3,
                            "<c r=\"A3\" t=\"s\"><v>1</v></c>",
                            "<c r=\"C3\" t=\"b\"><v>1</v></c>")
                        + row(4, number("A4", "13800000000"), number("B4", "0.1"))));
    assertThat(rows).extracting(RawRow::line).containsExactly(1L, 3L, 4L);
    assertThat(rows.get(1).cells()).containsExactly("两段", "", "true");
    assertThat(rows.get(2).cells()).containsExactly("13800000000", "0.1", "");
  }

  @ParameterizedTest
  @CsvSource({
    "4.30500195608200028E+17",
    "430500195608200000",
    "1.101E+17",
    "1000000000000000",
  })
  void a_number_of_more_than_15_digits_is_no_id(String value) throws Exception {
    var rows = read(new Sheets().sheet("s", row(1, text("A1", "a")) + row(2, number("A2", value))));
    assertThat(rows.get(1).traps()).containsEntry(0, Trap.ID_AS_NUMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "41699,2014-03-01,",
    "1,1900-01-01,",
    "59,1900-02-28,",
    "61,1900-03-01,",
    "60,1900-02-29,NO_SUCH_DAY",
    "0,1900-01-00,NO_SUCH_DAY",
    "41699.5,2014-03-01T12:00,",
  })
  void days_are_counted_from_1900_with_a_leap_day_that_never_was(
      String serial, String day, String trap) throws Exception {
    var rows = read(new Sheets().sheet("s", row(1, text("A1", "a")) + row(2, date("A2", serial))));
    assertThat(rows.get(1).cells()).containsExactly(day);
    assertThat(rows.get(1).traps())
        .containsEntry(0, trap == null ? Trap.DATE_FOR_TEXT : Trap.valueOf(trap));
  }

  @Test
  void or_from_1904() throws Exception {
    var rows =
        read(
            new Sheets()
                .from1904()
                .sheet(
                    "s",
                    row(1, text("A1", "a"))
                        + row(2, date("A2", "40237"))
                        + row(3, date("A3", "60"))));
    assertThat(rows.get(1).cells()).containsExactly("2014-03-01");
    assertThat(rows.get(2).cells()).containsExactly("1904-03-01");
  }

  @Test
  void formulas_errors_and_hidden_rows_are_trapped() throws Exception {
    var rows =
        read(
            new Sheets()
                .sheet(
                    "s",
                    row(1, text("A1", "a"), text("B1", "b"))
                        + row(2, formula("A2", "2"), "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>")
                        + "<row r=\"3\" hidden=\"1\">"
                        + text("A3", "x")
                        + "</row>"));
    assertThat(rows.get(1).traps()).isEqualTo(Map.of(0, Trap.FORMULA, 1, Trap.CELL_ERROR));
    assertThat(rows.get(2).trap()).isEqualTo(Trap.HIDDEN_ROW);
  }

  @Test
  void merged_cells_and_further_sheets_are_found_at_the_end() throws Exception {
    Path file =
        file(
            new Sheets()
                .sheet(
                    "first",
                    row(1, text("A1", "a"), text("B1", "b")) + row(2, text("A2", "x")),
                    "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>")
                .sheet("empty", row(1))
                .sheet("旧表", row(1, text("A1", "a")))
                .bytes());
    try (XlsxTable table = XlsxTable.open(file, LIMIT)) {
      all(table);
      assertThat(table.findings())
          .containsExactly(
              new Finding(2, 1, "", Trap.MERGED_CELLS), new Finding(1, -1, "旧表", Trap.MORE_SHEETS));
    }
  }

  @Test
  void a_bomb_is_refused_before_it_is_opened() throws Exception {
    Path bomb = file(new Sheets().sheet("s", " ".repeat(32 << 20)).bytes());
    assertThat(Files.size(bomb)).isLessThan(100_000);
    assertTrapped(bomb, LIMIT, Trap.XLSX_TOO_LARGE);
    Path large = file(new Sheets().sheet("s", row(1, text("A1", "x".repeat(3_000)))).bytes());
    assertTrapped(large, 1_000, Trap.XLSX_TOO_LARGE);
  }

  @Test
  void what_is_no_workbook_is_refused() throws Exception {
    assertTrapped(file(Sheets.zipped(Map.of("a.txt", "x"))), LIMIT, Trap.XLSX_UNREADABLE);
    assertTrapped(file(new byte[] {0x50, 0x4b, 3, 4, 0}), LIMIT, Trap.XLSX_UNREADABLE);
  }

  @Test
  void a_document_type_is_refused() throws Exception {
    Path file =
        file(
            Sheets.zipped(
                Map.of(
                    "xl/workbook.xml",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook/>",
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships/>")));
    assertTrapped(file, LIMIT, Trap.XLSX_UNREADABLE);
  }

  @Test
  void what_is_written_is_read_again() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = TableWriter.of(FileFormat.XLSX, out)) {
      writer.row(List.of("编号", "name"));
      for (int i = 0; i < 1_200; i++) {
        writer.row(List.of("43050019560820002" + i % 10, "=1+1"));
      }
    }
    try (XlsxTable table = XlsxTable.open(file(out.toByteArray()), LIMIT)) {
      var rows = all(table);
      assertThat(rows).hasSize(1_201);
      assertThat(rows.get(1_200).cells()).containsExactly("430500195608200029", "=1+1");
      assertThat(rows.get(1_200).traps()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "yyyy-mm-dd,true",
    "General,false",
    "'0.00 \"ymd\"',false",
    "[$-804]m月d日,true",
    "@,false"
  })
  void a_format_says_whether_it_is_a_date(String code, boolean date) {
    assertThat(CellStyles.isDateFormat(code)).isEqualTo(date);
  }

  private void assertTrapped(Path file, long limit, Trap trap) {
    assertThatThrownBy(
            () -> {
              try (XlsxTable table = XlsxTable.open(file, limit)) {
                all(table);
              }
            })
        .isInstanceOf(Unreadable.class)
        .hasMessage(trap.name());
  }

  private List<RawRow> read(Sheets sheets) throws Exception {
    try (XlsxTable table = XlsxTable.open(file(sheets.bytes()), LIMIT)) {
      return all(table);
    }
  }

  private static List<RawRow> all(Table table) throws Unreadable {
    List<RawRow> rows = new ArrayList<>();
    for (Optional<RawRow> row = table.next(); row.isPresent(); row = table.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  private Path file(byte[] bytes) throws Exception {
    return Files.write(Files.createTempFile(folder, "book", ".xlsx"), bytes);
  }
}
