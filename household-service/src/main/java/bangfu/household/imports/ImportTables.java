package bangfu.household.imports;

import bangfu.commons.problem.Words;
import bangfu.household.imports.format.FileFormat;
import bangfu.household.imports.format.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small tables on the way out: templates and lists of errors. */
final class ImportTables {
  private ImportTables() {}

  static byte[] template(FileFormat format, List<String> columns) {
    return bytes(format, List.of(columns));
  }

  static byte[] errors(List<ImportErrors.Found> errors, Locale locale) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("row", "column", "code", "message"));
    for (var error : errors) {
      rows.add(
          List.of(
              Long.toString(error.row()),
              error.column(),
              error.code(),
              Words.title(RowProblem.valueOf(error.code()), locale)));
    }
    return bytes(FileFormat.CSV, rows);
  }

  private static byte[] bytes(FileFormat format, List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = TableWriter.of(format, out)) {
      for (var row : rows) {
        writer.row(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
