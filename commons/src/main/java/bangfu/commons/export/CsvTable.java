package bangfu.commons.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read Chinese right. Text is
 * always quoted; what a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvTable implements RowWriter {
  private static final byte[] BOM = "\uFEFF".getBytes(UTF_8);
  private static final byte[] LINE = "\r\n".getBytes(UTF_8);

  private final Utf8Output out;
  private final boolean[] text;
  private final byte[] mark;

  CsvTable(Utf8Output out, List<Column> columns, Watermark mark) throws IOException {
    this.out = out;
    this.mark = mark.toString().getBytes(UTF_8);
    text = new boolean[columns.size()];
    out.put(BOM);
    for (int i = 0; i < text.length; i++) {
      var kind = columns.get(i).kind();
      text[i] = kind == Column.Kind.TEXT || kind == Column.Kind.CODES;
      out.put(columns.get(i).name() + ",");
    }
    out.put(Watermark.COLUMN);
    out.put(LINE);
  }

  @Override
  public void row(byte[] @Nullable [] cells) throws IOException {
    for (int i = 0; i < text.length; i++) {
      byte[] cell = cells[i];
      if (cell != null && text[i]) {
        quoted(cell);
      } else if (cell != null) {
        out.put(cell);
      }
      out.put(',');
    }
    quoted(mark);
    out.put(LINE);
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private void quoted(byte[] cell) throws IOException {
    out.put('"');
    if (Formulas.beginsOne(cell)) {
      out.put('\'');
    }
    int plain = 0;
    for (int i = 0; i < cell.length; i++) {
      if (cell[i] == '"') {
        out.put(cell, plain, i + 1 - plain);
        plain = i; // once more: doubled
      }
    }
    out.put(cell, plain, cell.length - plain);
    out.put('"');
  }
}
