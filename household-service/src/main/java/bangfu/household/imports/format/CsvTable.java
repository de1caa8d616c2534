package bangfu.household.imports.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads CSV; nobody knows where the next row begins once a quotation mark is left open. */
public final class CsvTable implements Table {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;

  public CsvTable(InputStream in, Charset encoding) throws IOException {
    csv =
        CsvReader.builder()
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(withoutMark(new InputStreamReader(in, encoding)));
    records = csv.iterator();
  }

  @Override
  public Optional<RawRow> next() throws Unreadable {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord record = records.next();
      return Optional.of(new RawRow(record.getStartingLineNumber(), record.getFields()));
    } catch (CsvParseException e) {
      throw new Unreadable(Trap.CSV_UNREADABLE, e);
    }
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private static Reader withoutMark(Reader reader) throws IOException {
    BufferedReader buffered = new BufferedReader(reader, 1 << 16);
    buffered.mark(1);
    if (buffered.read() != BYTE_ORDER_MARK) {
      buffered.reset();
    }
    return buffered;
  }
}
