package bangfu.household.imports.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The texts that cells of a workbook share, as one run of bytes: a district's are some megabytes,
 * and as objects they would be five times that.
 */
final class SharedStrings {
  static final long MOST_BYTES = 64L << 20;
  private static final String PART = "xl/sharedStrings.xml";

  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int count = 0;

  private SharedStrings() {}

  static SharedStrings of(Workbooks workbook) throws IOException, Unreadable {
    SharedStrings all = new SharedStrings();
    if (workbook.has(PART)) {
      try (Xml xml = new Xml(workbook.part(PART, MOST_BYTES))) {
        while (xml.next()) {
          if (xml.begins("si")) {
            all.add(RichText.of(xml, "si"));
          }
        }
      }
    }
    return all;
  }

  String get(String index) throws Unreadable {
    try {
      int i = Integer.parseInt(index.strip());
      if (i >= 0 && i < count) {
        int from = i == 0 ? 0 : ends[i - 1];
        return new String(bytes, from, ends[i] - from, StandardCharsets.UTF_8);
      }
    } catch (NumberFormatException e) {
      throw new Unreadable(Trap.XLSX_UNREADABLE, e);
    }
    throw new Unreadable(Trap.XLSX_UNREADABLE);
  }

  private void add(String text) {
    byte[] more = text.getBytes(StandardCharsets.UTF_8);
    int begin = count == 0 ? 0 : ends[count - 1];
    if (begin + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, begin + more.length));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    System.arraycopy(more, 0, bytes, begin, more.length);
    ends[count++] = begin + more.length;
  }
}
