package bangfu.household.imports.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rows of one sheet, each as wide as the first, with what stands behind its end kept. */
final class SheetRows implements Closeable {
  private static final int MOST_MERGED = 1_000;

  private final Xml xml;
  private final CellReader cells;
  private final List<Finding> merged = new ArrayList<>();
  private long claimed = 0;
  private long line = 0;
  private int width = 0;
  private boolean ended = false;

  SheetRows(Xml xml, CellReader cells) throws Unreadable {
    this.xml = xml;
    this.cells = cells;
    while (!xml.begins("sheetData")) {
      if (!xml.next()) {
        throw new Unreadable(Trap.XLSX_UNREADABLE);
      }
      if (xml.begins("dimension")) {
        String range = Objects.requireNonNullElse(xml.attribute("ref"), "");
        claimed = range.contains(":") ? XlsxTable.line(range.substring(range.indexOf(':'))) : 0;
      }
    }
  }

  long claimed() {
    return claimed;
  }

  List<Finding> merged() {
    return merged;
  }

  Optional<RawRow> next() throws Unreadable {
    while (!ended && xml.next()) {
      if (xml.begins("row")) {
        return Optional.of(row());
      }
      if (xml.ends("sheetData")) {
        readRest();
        ended = true;
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  private RawRow row() throws Unreadable {
    String number = xml.attribute("r");
    line = number == null ? line + 1 : XlsxTable.line(number);
    boolean hidden = xml.isTrue("hidden");
    List<String> texts = new ArrayList<>();
    Map<Integer, Trap> traps = new HashMap<>();
    while (xml.next() && !xml.ends("row")) {
      if (xml.begins("c")) {
        cell(texts, traps);
      }
    }
    while (!texts.isEmpty() && texts.size() > width && texts.get(texts.size() - 1).isBlank()) {
      texts.remove(texts.size() - 1);
    }
    width = width == 0 ? texts.size() : width;
    fill(texts, width);
    return new RawRow(line, texts, traps, hidden ? Trap.HIDDEN_ROW : null);
  }

  private void cell(List<String> texts, Map<Integer, Trap> traps) throws Unreadable {
    String reference = xml.attribute("r");
    int column = reference == null ? texts.size() : XlsxTable.column(reference);
    if (column < 0) {
      throw new Unreadable(Trap.XLSX_UNREADABLE);
    }
    SheetCell cell = cells.read(xml);
    if (!cell.text().isEmpty() || cell.trap() != null) {
      fill(texts, column + 1);
      texts.set(column, cell.text());
      if (cell.trap() != null) {
        traps.put(column, cell.trap());
      }
    }
  }

  private static void fill(List<String> texts, int size) {
    while (texts.size() < size) {
      texts.add("");
    }
  }

  private void readRest() throws Unreadable {
    while (xml.next()) {
      if (xml.begins("mergeCell") && merged.size() < MOST_MERGED) {
        String range = Objects.requireNonNullElse(xml.attribute("ref"), "");
        merged.add(
            new Finding(
                XlsxTable.line(first(range)), XlsxTable.column(range), "", Trap.MERGED_CELLS));
      }
    }
  }

  private static String first(String range) {
    return range.contains(":") ? range.substring(0, range.indexOf(':')) : range;
  }
}
