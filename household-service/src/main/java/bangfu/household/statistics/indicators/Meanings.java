package bangfu.household.statistics.indicators;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The meanings of all indicators, read once at start: the service does not start without one. */
@Startup
@ApplicationScoped
public class Meanings {
  private static final String FILE = "/bangfu/household/statistics/indicators/indicators.csv";

  private final Map<Indicator, Meaning> meanings = new EnumMap<>(Indicator.class);

  Meanings() {
    try (var in = Objects.requireNonNull(Meanings.class.getResourceAsStream(FILE));
        var csv =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      csv.forEach(
          line -> meanings.put(Indicator.valueOf(line.getField("code")), Meanings.meaning(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Indicator indicator : Indicator.values()) {
      of(indicator);
    }
  }

  public Meaning of(Indicator indicator) {
    return Objects.requireNonNull(meanings.get(indicator), indicator.name());
  }

  private static Meaning meaning(NamedCsvRecord line) {
    return new Meaning(
        line.getField("zh"),
        line.getField("en"),
        line.getField("formulaZh"),
        line.getField("formulaEn"),
        line.getField("sourceZh"),
        line.getField("sourceEn"));
  }
}
