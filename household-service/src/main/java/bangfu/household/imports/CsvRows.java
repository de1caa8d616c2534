package bangfu.household.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file with a header, chunk by chunk; a file that is not one yields an error and ends.
 */
final class CsvRows implements AutoCloseable {
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final List<RowError> headerErrors = new ArrayList<>();
  private List<String> header = List.of();
  private long lastLine = 0;
  private @Nullable RowError unreadable;

  CsvRows(InputStream in, List<String> columns) {
    this.csv =
        CsvReader.builder()
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .detectBomHeader(true)
            .ofCsvRecord(in);
    this.records = csv.iterator();
    readHeader(columns);
  }

  /** What is wrong with the header; with any of it no row is read. */
  List<RowError> headerErrors() {
    return headerErrors;
  }

  /**
   * Where the file stops being CSV, once that was reached: nobody knows where the next row begins.
   */
  Optional<RowError> unreadable() {
    return Optional.ofNullable(unreadable);
  }

  /** The next rows after a line, at most so many; none at the end. */
  List<Cells> next(int most, long afterLine) {
    List<Cells> rows = new ArrayList<>();
    while (rows.size() < most && hasNext()) {
      CsvRecord record = records.next();
      lastLine = record.getStartingLineNumber();
      if (lastLine > afterLine) {
        rows.add(cells(record));
      }
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private void readHeader(List<String> columns) {
    if (!hasNext()) {
      headerErrors.add(unreadable().orElse(new RowError(1, "", RowProblem.EMPTY_FILE)));
      return;
    }
    CsvRecord first = records.next();
    lastLine = first.getStartingLineNumber();
    header = first.getFields().stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (String name : header) {
      if (!columns.contains(name)) {
        headerErrors.add(new RowError(1, shortened(name), RowProblem.UNKNOWN_COLUMN));
      } else if (!seen.add(name)) {
        headerErrors.add(new RowError(1, name, RowProblem.DUPLICATE_COLUMN));
      }
    }
    columns.stream()
        .filter(name -> !header.contains(name))
        .forEach(name -> headerErrors.add(new RowError(1, name, RowProblem.MISSING_COLUMN)));
  }

  private boolean hasNext() {
    try {
      return unreadable == null && records.hasNext();
    } catch (CsvParseException e) {
      unreadable = new RowError(lastLine + 1, "", RowProblem.CSV_UNREADABLE);
      return false;
    }
  }

  private Cells cells(CsvRecord record) {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
      byName.put(header.get(i), record.getField(i));
    }
    Cells cells = new Cells(record.getStartingLineNumber(), byName);
    if (record.getFieldCount() != header.size()) {
      cells.refuse("", RowProblem.COLUMN_COUNT);
    }
    return cells;
  }

  private static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) : name;
  }
}
