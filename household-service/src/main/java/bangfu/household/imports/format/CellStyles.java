package bangfu.household.imports.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which cells show their number as a date: only their style says so. */
final class CellStyles {
  private static final String PART = "xl/styles.xml";
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].");
  private static final Pattern DATE = Pattern.compile(".*[ymdhsYMDHS].*", Pattern.DOTALL);

  private final List<Boolean> dates = new ArrayList<>();

  private CellStyles() {}

  static CellStyles of(Workbooks workbook) throws IOException, Unreadable {
    CellStyles styles = new CellStyles();
    if (workbook.has(PART)) {
      try (Xml xml = new Xml(workbook.part(PART))) {
        styles.read(xml);
      }
    }
    return styles;
  }

  boolean isDate(@Nullable String style) {
    try {
      int index = style == null ? 0 : Integer.parseInt(style);
      return index >= 0 && index < dates.size() && dates.get(index);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void read(Xml xml) throws Unreadable {
    Map<String, Boolean> own = new HashMap<>();
    boolean cells = false;
    while (xml.next()) {
      if (xml.begins("numFmt")) {
        own.put(
            Objects.requireNonNullElse(xml.attribute("numFmtId"), ""),
            isDateFormat(Objects.requireNonNullElse(xml.attribute("formatCode"), "")));
      } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
        cells = xml.begins("cellXfs");
      } else if (cells && xml.begins("xf")) {
        String format = Objects.requireNonNullElse(xml.attribute("numFmtId"), "0");
        dates.add(own.getOrDefault(format, isBuiltInDate(format)));
      }
    }
  }

  static boolean isDateFormat(String code) {
    return DATE.matcher(LITERAL.matcher(code).replaceAll("")).matches();
  }

  /** 14–22 and 45–47 everywhere; 27–36 and 50–58 where the spreadsheet speaks Chinese. */
  private static boolean isBuiltInDate(String format) {
    try {
      int id = Integer.parseInt(format);
      return (id >= 14 && id <= 22)
          || (id >= 27 && id <= 36)
          || (id >= 45 && id <= 47)
          || (id >= 50 && id <= 58);
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
