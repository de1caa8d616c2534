package bangfu.local.district;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class VillagesTest {
  private final List<NamedCsvRecord> villages = Rows.of(Rows.beita().villagesCsv());

  @Test
  void twelve_of_23_villages_were_poor() {
    assertThat(villages).hasSize(23).extracting(column("code")).doesNotHaveDuplicates();
    assertThat(villages).extracting(column("name")).doesNotHaveDuplicates();
    assertThat(villages).filteredOn(VillagesTest::poor).hasSize(12);
    assertThat(villages).extracting(column("validFrom")).containsOnly("2014-01-01");
  }

  @Test
  void codes_are_of_villages_and_communities_in_the_five_townships() {
    assertThat(villages)
        .extracting(column("code"))
        .allMatch(code -> code.matches("430511(203[23]|00[1-4][0-3])\\d\\d"))
        .contains("430511203201", "430511203202");
    assertThat(villages)
        .allMatch(
            village ->
                village.getField("name").endsWith("社区")
                    == (village.getField("code").charAt(9) == '0'));
    assertThat(villages.stream().collect(groupingBy(VillagesTest::township, counting())))
        .hasSize(5)
        .allSatisfy((township, count) -> assertThat(count).isGreaterThanOrEqualTo(3));
  }

  @Test
  void the_only_real_name_is_the_one_published() {
    assertThat(villages)
        .filteredOn(village -> !village.getField("name").startsWith("示例"))
        .singleElement()
        .satisfies(
            village -> {
              assertThat(village.getField("name")).isEqualTo("马家村");
              assertThat(village.getField("code")).startsWith("4305110042");
            });
  }

  @Test
  void every_village_has_households_of_every_kind_and_the_poor_ones_have_more() {
    Map<String, Long> registered = perVillage("kind", "REGISTERED");
    assertThat(registered).hasSize(23);
    assertThat(perVillage("kind", "NON_REGISTERED")).hasSize(23);
    assertThat(
            Rows.households().stream()
                .filter(Rows::registered)
                .filter(household -> Rows.ofHead(household, "exitedOn").isEmpty())
                .map(household -> Rows.ofHead(household, "villageCode"))
                .distinct())
        .hasSize(23);
    for (NamedCsvRecord village : villages) {
      assertThat(registered.getOrDefault(village.getField("code"), 0L) > 45)
          .isEqualTo(poor(village));
    }
  }

  @Test
  void the_poor_villages_exited_in_2017_for_the_most_part() {
    List<String> poor =
        villages.stream().filter(VillagesTest::poor).map(row -> row.getField("code")).toList();
    List<String> exits =
        Rows.households().stream()
            .filter(household -> poor.contains(Rows.ofHead(household, "villageCode")))
            .map(household -> Rows.ofHead(household, "exitedOn"))
            .filter(exitedOn -> !exitedOn.isEmpty())
            .toList();
    long in2017 = exits.stream().filter("2017-12-31"::equals).count();
    assertThat(in2017 * 2).isGreaterThan(exits.size());
  }

  private static Map<String, Long> perVillage(String column, String value) {
    return Rows.households().stream()
        .filter(household -> Rows.ofHead(household, column).equals(value))
        .collect(groupingBy(household -> Rows.ofHead(household, "villageCode"), counting()));
  }

  private static Function<NamedCsvRecord, String> column(String column) {
    return row -> row.getField(column);
  }

  private static boolean poor(NamedCsvRecord village) {
    return village.getField("povertyVillage").equals("POOR_EXITED_2017");
  }

  private static String township(NamedCsvRecord village) {
    return village.getField("code").substring(0, 9);
  }
}
