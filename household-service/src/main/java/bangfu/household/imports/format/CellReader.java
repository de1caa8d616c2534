package bangfu.household.imports.format;

import java.util.Objects;

/** Makes a text of a cell, whatever kind of cell it is. */
final class CellReader {
  private final SharedStrings strings;
  private final CellStyles styles;
  private final boolean from1904;

  CellReader(SharedStrings strings, CellStyles styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** The cell that begins here; leaves its end behind. */
  SheetCell read(Xml xml) throws Unreadable {
    String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
    boolean date = styles.isDate(xml.attribute("s"));
    String value = "";
    boolean formula = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.begins("f")) {
        formula = true;
      } else if (xml.begins("v")) {
        value = xml.text();
      } else if (xml.begins("is")) {
        value = RichText.of(xml, "is");
      }
    }
    if (formula) {
      return new SheetCell(value, Trap.FORMULA);
    }
    return value.isEmpty() ? new SheetCell("", null) : cell(type, value, date);
  }

  private SheetCell cell(String type, String value, boolean date) throws Unreadable {
    return switch (type) {
      case "s" -> new SheetCell(strings.get(value), null);
      case "inlineStr" -> new SheetCell(value, null);
      case "str" -> new SheetCell(RichText.unescaped(value), null);
      case "b" -> new SheetCell("1".equals(value) ? "true" : "false", null);
      case "e" -> new SheetCell(value, Trap.CELL_ERROR);
      case "d" -> new SheetCell(value.replace("T00:00:00", ""), Trap.DATE_FOR_TEXT);
      case "n" -> date ? SheetCell.date(value, from1904) : SheetCell.plain(value);
      default -> throw new Unreadable(Trap.XLSX_UNREADABLE);
    };
  }
}
