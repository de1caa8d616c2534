package bangfu.household.imports.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the first sheet of a workbook as its rows come, never the whole. Our own reader, because
 * those at hand hold the workbook in memory or hide what has to be seen: merged cells, hidden rows,
 * formulas, the digits that a number really has (docs/adr/0010).
 */
public final class XlsxTable implements Table {
  private final Workbooks workbook;
  private final WorkbookParts parts;
  private final SheetRows rows;

  private XlsxTable(Workbooks workbook, WorkbookParts parts, SheetRows rows) {
    this.workbook = workbook;
    this.parts = parts;
    this.rows = rows;
  }

  /**
   * @param mostBytes how much the file may hold unpacked
   */
  public static XlsxTable open(Path file, long mostBytes) throws IOException, Unreadable {
    Workbooks workbook = Workbooks.open(file, mostBytes);
    try {
      WorkbookParts parts = WorkbookParts.of(workbook);
      CellReader cells =
          new CellReader(SharedStrings.of(workbook), CellStyles.of(workbook), parts.from1904());
      Xml sheet = new Xml(workbook.part(parts.sheets().get(0).part()));
      return new XlsxTable(workbook, parts, new SheetRows(sheet, cells));
    } catch (Workbooks.TooLarge e) {
      workbook.close();
      throw new Unreadable(Trap.XLSX_TOO_LARGE, e);
    } catch (IOException | Unreadable e) {
      workbook.close();
      throw e;
    }
  }

  /** The number of rows that the sheet claims to have; 0 where it says nothing. */
  public long claimedRows() {
    return rows.claimed();
  }

  @Override
  public Optional<RawRow> next() throws Unreadable {
    return rows.next();
  }

  @Override
  public List<Finding> findings() throws Unreadable {
    List<Finding> findings = new ArrayList<>(rows.merged());
    for (var sheet : parts.sheets().subList(1, parts.sheets().size())) {
      if (hasCells(sheet)) {
        findings.add(new Finding(1, -1, sheet.name(), Trap.MORE_SHEETS));
      }
    }
    return findings;
  }

  @Override
  public void close() throws IOException {
    rows.close();
    workbook.close();
  }

  private boolean hasCells(WorkbookParts.Sheet sheet) throws Unreadable {
    try (Xml xml = new Xml(workbook.part(sheet.part()))) {
      while (xml.next()) {
        if (xml.begins("v") || xml.begins("is")) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new Unreadable(Trap.XLSX_UNREADABLE, e);
    }
  }

  /** Column index of a reference such as {@code AB12}; -1 where it is none. */
  static int column(String reference) {
    int column = 0;
    int i = 0;
    while (i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i))) {
      column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
      i++;
    }
    return i == 0 || column > 16_384 ? -1 : column - 1;
  }

  /** Row of a reference such as {@code AB12}; 1 where it is none. */
  static long line(String reference) {
    String digits = Objects.requireNonNullElse(reference, "").replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 9 ? 1 : Long.parseLong(digits);
  }
}
