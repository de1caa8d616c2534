package bangfu.household.imports.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a table for spreadsheets, row by row in constant memory; every cell is text. */
public interface TableWriter extends AutoCloseable {
  void row(List<String> cells) throws IOException;

  @Override
  void close() throws IOException;

  /** Writes to a stream, which it leaves open. */
  static TableWriter of(FileFormat format, OutputStream out) throws IOException {
    return switch (format) {
      case CSV -> new CsvTableWriter(out);
      case XLSX -> new XlsxTableWriter(out);
    };
  }
}
