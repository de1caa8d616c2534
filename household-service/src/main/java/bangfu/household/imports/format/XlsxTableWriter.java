package bangfu.household.imports.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of inline texts: ids stay whole, and nothing is a formula. */
final class XlsxTableWriter implements TableWriter {
  /** Rows are held until they are flushed. */
  private static final int HELD = 500;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int rows = 0;

  XlsxTableWriter(OutputStream out) {
    workbook = new Workbook(out, "bangfu", "1.0");
    sheet = workbook.newWorksheet("Sheet1");
  }

  @Override
  public void row(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        sheet.inlineString(rows, i, printable(cells.get(i)));
      }
    }
    rows++;
    if (rows % HELD == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }

  /** XML has no control characters, not even escaped ones. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text);
    for (int i = 0; i < printable.length(); i++) {
      char c = printable.charAt(i);
      if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF') {
        printable.setCharAt(i, '?');
      }
    }
    return printable.toString();
  }
}
