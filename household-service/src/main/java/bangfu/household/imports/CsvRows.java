package bangfu.household.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file with a header, chunk by chunk; a file that is not one yields an error and ends,
 * because nobody knows where the next row begins.
 */
final class CsvRows implements Rows {
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final Header header;
  private long lastLine = 0;
  private @Nullable RowError unreadable;

  CsvRows(InputStream in, List<Column> columns) {
    this.csv =
        CsvReader.builder()
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .detectBomHeader(true)
            .ofCsvRecord(in);
    this.records = csv.iterator();
    this.header = readHeader(columns);
  }

  @Override
  public List<String> columns() {
    return header.names();
  }

  @Override
  public List<RowError> headerErrors() {
    return header.errors();
  }

  @Override
  public Optional<RowError> unreadable() {
    return Optional.ofNullable(unreadable);
  }

  @Override
  public List<Cells> next(int most, long afterLine) {
    List<Cells> rows = new ArrayList<>();
    while (rows.size() < most && hasNext()) {
      CsvRecord record = records.next();
      lastLine = record.getStartingLineNumber();
      if (lastLine > afterLine) {
        rows.add(header.cells(lastLine, record.getFieldCount(), record::getField));
      }
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private Header readHeader(List<Column> columns) {
    if (!hasNext()) {
      return Header.none(unreadable().orElse(new RowError(1, "", RowProblem.EMPTY_FILE)));
    }
    CsvRecord first = records.next();
    lastLine = first.getStartingLineNumber();
    return new Header(1, first.getFields(), columns);
  }

  private boolean hasNext() {
    try {
      return unreadable == null && records.hasNext();
    } catch (CsvParseException e) {
      unreadable = new RowError(lastLine + 1, "", RowProblem.CSV_UNREADABLE);
      return false;
    }
  }
}
