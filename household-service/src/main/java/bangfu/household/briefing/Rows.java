package bangfu.household.briefing;

import bangfu.household.statistics.indicators.Indicator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The rows of the report (domain.md §1) that the registry answers, in their order. */
@Startup
@ApplicationScoped
class Rows {
  private static final String FILE = "/bangfu/household/briefing/rows.csv";

  private final List<Row> rows;

  /**
   * A row of the report.
   *
   * @param number as the report's list has it; §6 for what statistics add
   * @param indicators none where the row is told otherwise
   */
  record Row(
      String number,
      String nameZh,
      String nameEn,
      String noteZh,
      String noteEn,
      List<Indicator> indicators) {}

  Rows() {
    try (var in = Objects.requireNonNull(Rows.class.getResourceAsStream(FILE));
        var csv =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows = csv.stream().map(Rows::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Row> all() {
    return rows;
  }

  List<Indicator> indicators() {
    return rows.stream().flatMap(row -> row.indicators().stream()).distinct().toList();
  }

  private static Row row(NamedCsvRecord line) {
    String codes = line.getField("indicators");
    return new Row(
        line.getField("row"),
        line.getField("zh"),
        line.getField("en"),
        line.getField("noteZh"),
        line.getField("noteEn"),
        codes.isEmpty()
            ? List.of()
            : Arrays.stream(codes.split(" ", -1)).map(Indicator::valueOf).toList());
  }
}
