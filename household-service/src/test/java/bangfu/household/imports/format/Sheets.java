package bangfu.household.imports.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, with whatever a spreadsheet may put into one. */
public final class Sheets {
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private String properties = "";
  private String strings = "";

  /** A sheet with these rows, and what stands behind them. */
  public Sheets sheet(String name, String rows, String behind) {
    sheets.put(name, "<sheetData>" + rows + "</sheetData>" + behind);
    return this;
  }

  public Sheets sheet(String name, String rows) {
    return sheet(name, rows, "");
  }

  public Sheets from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  public Sheets shared(String strings) {
    this.strings = strings;
    return this;
  }

  public static String row(int number, String... cells) {
    return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
  }

  public static String text(String reference, String text) {
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  public static String number(String reference, String value) {
    return "<c r=\"" + reference + "\"><v>" + value + "</v></c>";
  }

  /** Style 1 is a date. */
  public static String date(String reference, String value) {
    return "<c r=\"" + reference + "\" s=\"1\"><v>" + value + "</v></c>";
  }

  public static String formula(String reference, String value) {
    return "<c r=\"" + reference + "\"><f>1+1</f><v>" + value + "</v></c>";
  }

  public byte[] bytes() {
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    Map<String, String> parts = new LinkedHashMap<>();
    int i = 0;
    for (var sheet : sheets.entrySet()) {
      i++;
      list.append(
          "<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
      relations.append(
          "<Relationship Id=\"rId"
              + i
              + "\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet"
              + i
              + ".xml\"/>");
      parts.put(
          "xl/worksheets/sheet" + i + ".xml", "<worksheet>" + sheet.getValue() + "</worksheet>");
    }
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"http://r\">"
            + properties
            + "<sheets>"
            + list
            + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
            + "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/></cellXfs></styleSheet>");
    if (!strings.isEmpty()) {
      parts.put("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
    }
    return zipped(parts);
  }

  public static byte[] zipped(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
