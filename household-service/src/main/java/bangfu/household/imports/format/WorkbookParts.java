package bangfu.household.imports.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sheets of a workbook in their order, and how it counts days.
 *
 * @param from1904 days count from 1904-01-01, as on old Macintoshes
 */
record WorkbookParts(List<Sheet> sheets, boolean from1904) {
  private static final String PART = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  /** A sheet of cells by its name and its part of the file. */
  record Sheet(String name, String part) {}

  static WorkbookParts of(Workbooks workbook) throws IOException, Unreadable {
    Map<String, String> targets = targets(workbook);
    List<Sheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    try (Xml xml = new Xml(workbook.part(PART))) {
      while (xml.next()) {
        if (xml.begins("workbookPr")) {
          from1904 = xml.isTrue("date1904");
        } else if (xml.begins("sheet")) {
          String target = targets.get(Objects.requireNonNullElse(xml.attribute("id"), ""));
          if (target != null) {
            sheets.add(new Sheet(Objects.requireNonNullElse(xml.attribute("name"), ""), target));
          }
        }
      }
    }
    if (sheets.isEmpty()) {
      throw new Unreadable(Trap.XLSX_UNREADABLE);
    }
    return new WorkbookParts(sheets, from1904);
  }

  private static Map<String, String> targets(Workbooks workbook) throws IOException, Unreadable {
    Map<String, String> targets = new HashMap<>();
    try (Xml xml = new Xml(workbook.part(RELATIONS))) {
      while (xml.next()) {
        String type = xml.begins("Relationship") ? xml.attribute("Type") : null;
        if (type != null && type.endsWith("/worksheet")) {
          String target = Objects.requireNonNullElse(xml.attribute("Target"), "");
          targets.put(
              Objects.requireNonNullElse(xml.attribute("Id"), ""),
              target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    return targets;
  }
}
