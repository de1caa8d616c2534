package bangfu.subsidy.disbursement.bank;

import bangfu.commons.problem.InputError;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file that a bank answers with: {@code seq,accountTail,status,reason,date}, columns by name in
 * any order, UTF-8 with or without BOM. Everything wrong is reported with row and column; a file
 * with errors has no rows.
 */
public final class ReturnFile {
  private static final Set<String> COLUMNS =
      Set.of("seq", "accountTail", "status", "reason", "date");
  private static final Pattern SEQ = Pattern.compile("[1-9][0-9]{0,8}");

  private final List<ReturnRow> rows = new ArrayList<>();
  private final List<InputError> errors = new ArrayList<>();

  private ReturnFile() {}

  /** Reads a file. */
  public static ReturnFile read(byte[] bytes) {
    ReturnFile file = new ReturnFile();
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      file.parse(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      file.error(1, "", "INVALID_FORMAT");
    } catch (CsvParseException e) {
      file.error(1, "", "INVALID_FORMAT");
    }
    return file;
  }

  /** The rows; none where there are errors. */
  public List<ReturnRow> rows() {
    return errors.isEmpty() ? List.copyOf(rows) : List.of();
  }

  /** What is wrong, each with {@code /rows/<line>/<column>}. */
  public List<InputError> errors() {
    return List.copyOf(errors);
  }

  private void parse(String text) {
    List<NamedCsvRecord> records = new ArrayList<>();
    CsvReader.builder().ofNamedCsvRecord(text).forEach(records::add);
    if (records.isEmpty()) {
      error(1, "", "REQUIRED");
      return;
    }
    checkHeader(records.get(0).getHeader());
    if (errors.isEmpty()) {
      records.forEach(this::row);
      findTwins();
    }
  }

  private void checkHeader(List<String> header) {
    Set<String> missing = new TreeSet<>(COLUMNS);
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        error(1, column, "UNKNOWN_FIELD");
      } else if (!missing.remove(column)) {
        error(1, column, "DUPLICATE_FIELD");
      }
    }
    missing.forEach(column -> error(1, column, "REQUIRED"));
  }

  private void row(NamedCsvRecord record) {
    long line = record.getStartingLineNumber();
    if (record.getFieldCount() != COLUMNS.size()) {
      error(line, "", "INVALID_FORMAT");
      return;
    }
    int before = errors.size();
    String seq = text(record, "seq");
    require(SEQ.matcher(seq).matches(), line, "seq");
    String tail = text(record, "accountTail");
    require(tail.matches("[0-9A-Za-z]{1,4}"), line, "accountTail");
    Optional<ReturnReason> reason = reason(record, line);
    LocalDate date = date(text(record, "date"), line);
    if (errors.size() == before && date != null) {
      rows.add(new ReturnRow(line, Integer.parseInt(seq), tail, reason.orElse(null), date));
    }
  }

  /** A reason is required of a returned row and refused of a paid one. */
  private Optional<ReturnReason> reason(NamedCsvRecord record, long line) {
    String status = text(record, "status");
    String given = text(record, "reason");
    Optional<ReturnReason> reason = ReturnReason.read(given);
    if (!status.equals("PAID") && !status.equals("RETURNED")) {
      error(line, "status", "UNKNOWN_CODE");
    } else if (status.equals("PAID") && !given.isEmpty()) {
      error(line, "reason", "INVALID");
    } else if (status.equals("RETURNED") && reason.isEmpty()) {
      error(line, "reason", given.isEmpty() ? "REQUIRED" : "UNKNOWN_CODE");
    }
    return reason;
  }

  private @Nullable LocalDate date(String text, long line) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      error(line, "date", "INVALID_FORMAT");
      return null;
    }
  }

  private void findTwins() {
    Set<Integer> seen = new TreeSet<>();
    rows.stream()
        .filter(r -> !seen.add(r.seq()))
        .forEach(r -> error(r.line(), "seq", "DUPLICATE_FIELD"));
  }

  private void require(boolean good, long line, String column) {
    if (!good) {
      error(line, column, "INVALID_FORMAT");
    }
  }

  private void error(long line, String column, String code) {
    errors.add(error(line, column, code, ""));
  }

  /** An error at a place of the file. */
  public static InputError error(long line, String column, String code, String message) {
    return new InputError("/rows/" + line + (column.isEmpty() ? "" : "/" + column), code, message);
  }

  private static String text(NamedCsvRecord record, String column) {
    return record.getField(column).strip();
  }
}
