package bangfu.commons.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * XLSX with strings in place, flushed every 500 rows: a table of shared strings would keep them
 * all. Text cells are text, so nothing in them is a formula and no number loses its digits.
 */
final class XlsxTable implements RowWriter {
  private static final int ROWS_IN_MEMORY = 500;

  /** A sheet holds 1,048,576. */
  private static final int ROWS_ON_A_SHEET = 1_000_000;

  private final Workbook book;
  private final List<Column> columns;
  private final Watermark mark;
  private final String markText;
  private Worksheet sheet;
  private int sheets;
  private int row;

  XlsxTable(OutputStream out, List<Column> columns, Watermark mark) {
    this.book = new Workbook(out, "Bangfu", "1.0");
    this.columns = columns;
    this.mark = mark;
    this.markText = mark.toString();
    this.sheet = next();
  }

  @Override
  public void row(byte[] @Nullable [] cells) throws IOException {
    if (row > ROWS_ON_A_SHEET) {
      sheet.close();
      sheet = next();
    }
    for (int i = 0; i < columns.size(); i++) {
      byte[] cell = cells[i];
      if (cell != null) {
        cell(i, columns.get(i).kind(), new String(cell, UTF_8));
      }
    }
    sheet.inlineString(row, columns.size(), markText);
    if (++row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  @Override
  public void end() throws IOException {
    sheet.close();
    Worksheet about = book.newWorksheet(Watermark.COLUMN);
    about.inlineString(0, 0, "who");
    about.inlineString(0, 1, mark.subject());
    about.inlineString(1, 0, "when");
    about.inlineString(1, 1, mark.at().toString());
    about.inlineString(2, 0, "purpose");
    about.inlineString(2, 1, mark.purpose().name());
    about.close();
    book.close();
  }

  private void cell(int column, Column.Kind kind, String text) {
    switch (kind) {
      case TEXT, CODES -> sheet.inlineString(row, column, text);
      case NUMBER -> sheet.value(row, column, new BigDecimal(text));
      case FLAG -> sheet.value(row, column, Boolean.valueOf(text));
    }
  }

  /** The watermark is at the foot of each printed page, too. */
  private Worksheet next() {
    Worksheet next = book.newWorksheet("list" + ++sheets);
    next.footer(markText, Position.CENTER);
    for (int i = 0; i < columns.size(); i++) {
      next.inlineString(0, i, columns.get(i).name());
    }
    next.inlineString(0, columns.size(), Watermark.COLUMN);
    row = 1;
    return next;
  }
}
