package bangfu.local.district;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the files back as a stranger would: what is counted is the CSV, not what it is made of. */
final class Rows {
  private static final DemoDistrict BEITA = DemoDistrict.generate(DemoDistrict.BEITA_SEED);

  private Rows() {}

  static DemoDistrict beita() {
    return BEITA;
  }

  static List<NamedCsvRecord> of(byte[] csv) {
    return CsvReader.builder().ofNamedCsvRecord(new String(csv, UTF_8)).stream().toList();
  }

  static List<NamedCsvRecord> members() {
    return of(BEITA.householdsCsv());
  }

  /** The rows of each household, in the order of the file. */
  static Map<String, List<NamedCsvRecord>> households(byte[] csv) {
    return of(csv).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getField("householdNo"), LinkedHashMap::new, Collectors.toList()));
  }

  static List<List<NamedCsvRecord>> households() {
    return List.copyOf(households(BEITA.householdsCsv()).values());
  }

  static boolean registered(List<NamedCsvRecord> household) {
    return ofHead(household, "kind").equals("REGISTERED");
  }

  static String ofHead(List<NamedCsvRecord> household, String column) {
    return household.get(0).getField(column);
  }

  static LocalDate birthDate(NamedCsvRecord member) {
    String date = member.getField("citizenId").substring(6, 14);
    return LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE);
  }

  static boolean male(NamedCsvRecord member) {
    return member.getField("citizenId").charAt(16) % 2 == 1;
  }
}
