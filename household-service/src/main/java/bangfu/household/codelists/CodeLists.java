package bangfu.household.codelists;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entries of all code lists, read once at start. */
@Startup
@ApplicationScoped
public class CodeLists {
  private final Map<CodeList, List<Entry>> entries = new EnumMap<>(CodeList.class);
  private final Map<CodeList, Set<String>> codes = new EnumMap<>(CodeList.class);

  CodeLists() {
    for (CodeList list : CodeList.values()) {
      entries.put(list, read(list));
      codes.put(
          list, entries(list).stream().map(Entry::code).collect(Collectors.toUnmodifiableSet()));
    }
  }

  /** One code with what it means. */
  record Entry(
      String code,
      String chinese,
      String english,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {
    boolean isValidOn(LocalDate day) {
      return (validFrom == null || !validFrom.isAfter(day))
          && (validTo == null || validTo.isAfter(day));
    }
  }

  /** Whether a list has this code. */
  public boolean has(CodeList list, String code) {
    return Objects.requireNonNull(codes.get(list)).contains(code);
  }

  /** What a code means; the code itself where the list does not know it. */
  public String label(CodeList list, String code, Locale locale) {
    return entries(list).stream()
        .filter(entry -> entry.code().equals(code))
        .findFirst()
        .map(entry -> locale.getLanguage().equals("zh") ? entry.chinese() : entry.english())
        .orElse(code);
  }

  List<Entry> entries(CodeList list) {
    return Objects.requireNonNull(entries.get(list));
  }

  private static List<Entry> read(CodeList list) {
    String name = "/bangfu/household/codelists/" + list.path() + ".csv";
    try (var in = Objects.requireNonNull(CodeLists.class.getResourceAsStream(name));
        var csv =
            CsvReader.builder()
                .ofNamedCsvRecord(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
      return csv.stream().map(CodeLists::entry).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(NamedCsvRecord line) {
    return new Entry(
        line.getField("code"),
        line.getField("zh"),
        line.getField("en"),
        date(line.getField("validFrom")),
        date(line.getField("validTo")));
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
