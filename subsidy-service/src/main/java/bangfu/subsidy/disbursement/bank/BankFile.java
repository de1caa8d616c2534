package bangfu.subsidy.disbursement.bank;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The file that the bank pays by: UTF-8 with BOM; a first row with the batch's number, count and
 * total, then one row for each payment. Every field is quoted; identifiers are preceded by a tab,
 * so that a spreadsheet keeps all their digits; what could be a formula is preceded by an
 * apostrophe.
 */
public final class BankFile {
  private static final String BOM = "\ufeff";

  /** Name, citizen id and account of the payments. */
  private static final QuoteStrategy TEXTS =
      new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
          return line > 2 && field >= 1 && field <= 3;
        }
      };

  private final byte[] bytes;

  public BankFile(String batchNumber, List<BankLine> lines) {
    StringWriter text = new StringWriter();
    text.write(BOM);
    try (CsvWriter csv =
        CsvWriter.builder().quoteStrategy(TEXTS).lineDelimiter(LineDelimiter.CRLF).build(text)) {
      long total = lines.stream().mapToLong(BankLine::fen).reduce(0, Math::addExact);
      csv.writeRecord(
          "batch",
          batchNumber,
          "count",
          Integer.toString(lines.size()),
          "totalFen",
          Long.toString(total));
      csv.writeRecord("seq", "name", "citizenId", "account", "fen", "programme", "digest");
      lines.forEach(line -> write(csv, line));
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    this.bytes = text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Its SHA-256, in hexadecimal. */
  public String sha256() {
    return BankLine.sha256(bytes);
  }

  private static void write(CsvWriter csv, BankLine line) {
    csv.writeRecord(
        Integer.toString(line.seq()),
        neutral(line.name()),
        line.citizenId(),
        line.account(),
        Long.toString(line.fen()),
        line.programme(),
        line.digest());
  }

  private static String neutral(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
