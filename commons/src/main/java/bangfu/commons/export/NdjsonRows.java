package bangfu.commons.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object a line, its fields named and typed as in the pages of the list. */
final class NdjsonRows implements RowWriter {
  private static final byte[] NULL = "null".getBytes(UTF_8);
  private static final byte[] HEX = "0123456789abcdef".getBytes(UTF_8);
  private static final byte[] CONTROL = "\\u00".getBytes(UTF_8);

  private final Utf8Output out;
  private final byte[][] names;
  private final Column.Kind[] kinds;
  private final byte[] ending;

  NdjsonRows(Utf8Output out, List<Column> columns, Watermark mark) {
    this.out = out;
    names = new byte[columns.size()][];
    kinds = columns.stream().map(Column::kind).toArray(Column.Kind[]::new);
    for (int i = 0; i < names.length; i++) {
      names[i] = ((i == 0 ? "{\"" : ",\"") + columns.get(i).name() + "\":").getBytes(UTF_8);
    }
    ending =
        (",\"" + Watermark.COLUMN + "\":" + Json.quoted(mark.toString()) + "}\n").getBytes(UTF_8);
  }

  @Override
  public void row(byte[] @Nullable [] cells) throws IOException {
    for (int i = 0; i < names.length; i++) {
      out.put(names[i]);
      byte[] cell = cells[i];
      if (cell == null) {
        out.put(NULL);
      } else {
        value(kinds[i], cell);
      }
    }
    out.put(ending);
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private void value(Column.Kind kind, byte[] cell) throws IOException {
    switch (kind) {
      case TEXT -> quoted(cell, 0, cell.length);
      case NUMBER, FLAG -> out.put(cell);
      case CODES -> codes(cell);
    }
  }

  private void codes(byte[] cell) throws IOException {
    out.put('[');
    int from = 0;
    for (int i = 0; cell.length > 0 && i <= cell.length; i++) {
      if (i == cell.length || cell[i] == Column.SEPARATOR) {
        if (from > 0) {
          out.put(',');
        }
        quoted(cell, from, i);
        from = i + 1;
      }
    }
    out.put(']');
  }

  private void quoted(byte[] cell, int from, int to) throws IOException {
    out.put('"');
    int plain = from;
    for (int i = from; i < to; i++) {
      int octet = cell[i];
      if (octet == '"' || octet == '\\' || (octet >= 0 && octet < ' ')) {
        out.put(cell, plain, i - plain);
        escaped(octet);
        plain = i + 1;
      }
    }
    out.put(cell, plain, to - plain);
    out.put('"');
  }

  private void escaped(int octet) throws IOException {
    if (octet < ' ') {
      out.put(CONTROL);
      out.put(HEX[octet >> 4]);
      out.put(HEX[octet & 15]);
    } else {
      out.put('\\');
      out.put(octet);
    }
  }

  /** The watermark is the only text here that does not come from the database. */
  private static final class Json {
    static String quoted(String text) {
      return new String(
              com.fasterxml.jackson.core.io.JsonStringEncoder.getInstance().quoteAsUTF8(text),
              UTF_8)
          .transform(quoted -> '"' + quoted + '"');
    }
  }
}
