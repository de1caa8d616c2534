package bangfu.household.imports;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's {@code COPY … FROM STDIN} reads them in its text format. */
final class CopyText {
  private final StringBuilder text = new StringBuilder(1 << 16);

  /** One row. */
  void row(Iterable<? extends @Nullable Object> values) {
    boolean first = true;
    for (Object value : values) {
      if (!first) {
        text.append('\t');
      }
      first = false;
      add(value);
    }
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void add(@Nullable Object value) {
    if (value == null) {
      text.append("\\N");
    } else if (value instanceof byte[] bytes) {
      text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
    } else if (value instanceof String[] texts) {
      escape(array(texts));
    } else {
      escape(value.toString());
    }
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
  }

  private static String array(String[] texts) {
    StringBuilder array = new StringBuilder("{");
    for (String each : texts) {
      array
          .append(array.length() > 1 ? "," : "")
          .append('"')
          .append(each.replace("\\", "\\\\").replace("\"", "\\\""))
          .append('"');
    }
    return array.append('}').toString();
  }
}
