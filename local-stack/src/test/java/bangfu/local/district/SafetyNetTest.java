package bangfu.local.district;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counted from the files as the registry counts them. */
class SafetyNetTest {
  private static final LocalDate DAY = LocalDate.of(2020, 9, 30);

  @ParameterizedTest
  @ValueSource(longs = {DemoDistrict.BEITA_SEED, 1, 2, 3})
  void the_figures_of_the_report_come_out(long seed) {
    District district = new District(DemoDistrict.generate(seed));
    assertThat(district.supported(District::isOfFiveTypes)).isEqualTo(new Count(532, 793));
    assertThat(district.supported((household, member) -> District.isInFocus(household)))
        .isEqualTo(new Count(316, 554));
  }

  @ParameterizedTest
  @ValueSource(longs = {DemoDistrict.BEITA_SEED, 1, 2, 3})
  void whoever_lacks_labour_has_nobody_with_full_strength(long seed) {
    District district = new District(DemoDistrict.generate(seed));
    assertThat(district.households())
        .filteredOn(household -> Rows.ofHead(household, "flags").equals("NO_LABOR"))
        .isNotEmpty()
        .allSatisfy(
            household ->
                assertThat(household)
                    .noneMatch(
                        member -> Set.of("01", "02").contains(member.getField("laborSkill"))));
  }

  private record Count(long households, long persons) {}

  private record District(List<List<NamedCsvRecord>> households, Set<String> supported) {
    District(DemoDistrict district) {
      this(
          List.copyOf(Rows.households(district.householdsCsv()).values()),
          district.officialLists().stream()
              .filter(list -> list.kind().equals("civil-affairs"))
              .flatMap(list -> Rows.of(list.csv()).stream())
              .map(row -> row.getField("citizenId"))
              .collect(Collectors.toSet()));
    }

    Count supported(BiPredicate<List<NamedCsvRecord>, NamedCsvRecord> which) {
      Map<String, Long> persons =
          households.stream()
              .flatMap(household -> household.stream().filter(m -> which.test(household, m)))
              .filter(member -> supported.contains(member.getField("citizenId")))
              .collect(
                  Collectors.groupingBy(
                      member -> member.getField("householdNo"), Collectors.counting()));
      return new Count(persons.size(), persons.values().stream().mapToLong(n -> n).sum());
    }

    static boolean isInFocus(List<NamedCsvRecord> household) {
      boolean poor = Rows.registered(household) && Rows.ofHead(household, "exitedOn").isEmpty();
      return poor || lacksLabour(household);
    }

    /** 五类人员 F1 to F5 (domain.md §2.10). */
    static boolean isOfFiveTypes(List<NamedCsvRecord> household, NamedCsvRecord member) {
      String health = member.getField("health");
      String labour = member.getField("laborSkill");
      boolean aged = !Rows.birthDate(member).isAfter(DAY.minusYears(60));
      boolean child = Rows.birthDate(member).isAfter(DAY.minusYears(18));
      return health.contains("03")
          || (health.contains("02") && labour.equals("04"))
          || isSeverelyDisabled(member)
          || (aged && (labour.equals("04") || (labour.equals("05") && household.size() == 1)))
          || (child && lacksLabour(household));
    }

    private static boolean isSeverelyDisabled(NamedCsvRecord member) {
      String grade = member.getField("disabilityGrade");
      return Set.of("1", "2").contains(grade)
          || (grade.equals("3") && Set.of("5", "6").contains(member.getField("disabilityType")));
    }

    private static boolean lacksLabour(List<NamedCsvRecord> household) {
      return Rows.ofHead(household, "flags").equals("NO_LABOR");
    }
  }
}
