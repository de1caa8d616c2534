package bangfu.local.district;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published figures as of 2020-09-30 hold whatever the seed. */
class DistrictFiguresTest {
  private static final Predicate<List<NamedCsvRecord>> EXITED =
      household -> !Rows.ofHead(household, "exitedOn").isEmpty();

  @ParameterizedTest
  @ValueSource(longs = {DemoDistrict.BEITA_SEED, 0, 1, -7, Long.MAX_VALUE})
  void the_registered_households_and_their_members_are_those_published(long seed) {
    var households = households(seed);
    assertCount(households, Rows::registered, 1106, 3641);
    assertCount(households, EXITED, 1027, 3475);
    assertCount(households, EXITED.negate().and(Rows::registered), 79, 166);
  }

  @ParameterizedTest
  @ValueSource(longs = {DemoDistrict.BEITA_SEED, 0, 1, -7, Long.MAX_VALUE})
  void with_the_others_the_four_groups_have_1484_households(long seed) {
    var households = households(seed);
    assertCount(households, household -> true, 1484, 4353);
    assertCount(households, household -> !Rows.registered(household), 378, 712);
    assertThat(households.stream().filter(household -> !Rows.registered(household)))
        .allMatch(DistrictFiguresTest::isInOneOfTheFourGroups);
  }

  @ParameterizedTest
  @ValueSource(longs = {DemoDistrict.BEITA_SEED, 0, 1, -7, Long.MAX_VALUE})
  void the_other_households_are_spread_over_the_three_groups(long seed) {
    var households = households(seed);
    assertCount(households, others("TEKUN"), 120, 132);
    assertCount(households, others("DIBAO"), 140, 303);
    assertCount(households, others(""), 118, 277);
  }

  private static List<List<NamedCsvRecord>> households(long seed) {
    return List.copyOf(Rows.households(DemoDistrict.generate(seed).householdsCsv()).values());
  }

  private static void assertCount(
      List<List<NamedCsvRecord>> households,
      Predicate<List<NamedCsvRecord>> wanted,
      int expectedHouseholds,
      int expectedMembers) {
    var counted = households.stream().filter(wanted).toList();
    assertThat(counted).hasSize(expectedHouseholds);
    assertThat(counted.stream().mapToInt(List::size).sum()).isEqualTo(expectedMembers);
  }

  private static Predicate<List<NamedCsvRecord>> others(String attribute) {
    return household ->
        !Rows.registered(household) && Rows.ofHead(household, "attribute").equals(attribute);
  }

  private static boolean isInOneOfTheFourGroups(List<NamedCsvRecord> household) {
    return List.of("DIBAO", "TEKUN").contains(Rows.ofHead(household, "attribute"))
        || household.stream().anyMatch(member -> !member.getField("disabilityType").isEmpty());
  }
}
