package bangfu.household.imports.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** UTF-8 with a byte order mark, so that spreadsheets read Chinese right, and no formulas. */
final class CsvTableWriter implements TableWriter {
  private static final String FORMULAS = "=+-@\t\r";

  private final Writer out;
  private final CsvWriter csv;

  CsvTableWriter(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write('\uFEFF');
    this.csv = CsvWriter.builder().build(this.out);
  }

  @Override
  public void row(List<String> cells) {
    csv.writeRecord(cells.stream().map(CsvTableWriter::neutral).toList());
  }

  @Override
  public void close() throws IOException {
    csv.flush();
    out.flush();
  }

  /** A cell that begins like a formula gets an apostrophe, which makes it a text. */
  private static String neutral(String text) {
    return text.isEmpty() || FORMULAS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
