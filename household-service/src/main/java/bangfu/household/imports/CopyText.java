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

  /** Copied in pieces: hardly a value has anything to escape. */
  private void escape(String value) {
    int copied = 0;
    for (int i = 0; i < value.length(); i++) {
      String escaped = escaped(value.charAt(i));
      if (escaped != null) {
        text.append(value, copied, i).append(escaped);
        copied = i + 1;
      }
    }
    text.append(value, copied, value.length());
  }

  private static @Nullable String escaped(char c) {
    return switch (c) {
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> null;
    };
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
