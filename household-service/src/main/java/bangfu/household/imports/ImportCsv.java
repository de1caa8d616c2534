package bangfu.household.imports;

import bangfu.commons.problem.Words;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** CSV on the way out: UTF-8 with a byte order mark, so that spreadsheets read Chinese right. */
final class ImportCsv {
  private static final String BOM = "\uFEFF";

  private ImportCsv() {}

  static byte[] template(List<String> columns) {
    return bytes(List.of(columns));
  }

  static byte[] errors(List<ImportErrors.Found> errors, Locale locale) {
    List<List<String>> rows = new java.util.ArrayList<>();
    rows.add(List.of("row", "column", "code", "message"));
    for (var error : errors) {
      rows.add(
          List.of(
              Long.toString(error.row()),
              neutral(error.column()),
              error.code(),
              Words.title(RowProblem.valueOf(error.code()), locale)));
    }
    return bytes(rows);
  }

  /** The name of an unknown column is the file's, and must not become a formula here. */
  private static String neutral(String text) {
    return text.matches("[=+\\-@].*") ? "'" + text : text;
  }

  private static byte[] bytes(List<List<String>> rows) {
    StringWriter text = new StringWriter().append(BOM);
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
