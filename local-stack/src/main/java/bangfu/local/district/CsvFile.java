package bangfu.local.district;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** UTF-8 without a byte order mark, lines ended by a line feed on every system. */
final class CsvFile {
  private CsvFile() {}

  static byte[] bytes(List<String> header, Stream<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(header, rows, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes row by row and leaves the stream open. */
  static void write(List<String> header, Stream<List<String>> rows, OutputStream out)
      throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, UTF_8);
    csv.writeRecord(header);
    rows.forEachOrdered(csv::writeRecord);
    csv.flush();
  }
}
