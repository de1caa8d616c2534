package bangfu.local.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The bank: pays what a bank file says, and returns what goes to accounts of another name. */
final class Bank {
  private final Map<String, String> holders;

  /**
   * @param holders who holds an account that the registry has under another name
   */
  Bank(Map<String, String> holders) {
    this.holders = holders;
  }

  /** The return file. */
  byte[] answer(byte[] bankFile, String day) {
    StringWriter text = new StringWriter();
    String file = new String(bankFile, StandardCharsets.UTF_8).replace("\uFEFF", "");
    try (var lines = CsvReader.builder().ofNamedCsvRecord(file.substring(file.indexOf("seq,")));
        var returns = CsvWriter.builder().build(text)) {
      returns.writeRecord("seq", "accountTail", "status", "reason", "date");
      for (NamedCsvRecord line : lines) {
        String name = line.getField("name");
        boolean paid = holders.getOrDefault(line.getField("account"), name).equals(name);
        returns.writeRecord(
            line.getField("seq"),
            tail(line.getField("account")),
            paid ? "PAID" : "RETURNED",
            paid ? "" : "NAME_MISMATCH",
            day);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String tail(String account) {
    return account.substring(account.length() - 4);
  }
}
