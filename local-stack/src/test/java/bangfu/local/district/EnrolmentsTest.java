package bangfu.local.district;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentsTest {
  private static final Set<String> COMPULSORY = Set.of("03", "04", "05", "06");

  private final List<NamedCsvRecord> enrolments = Rows.of(Rows.beita().enrolmentsCsv());
  private final Set<String> registered =
      Rows.households().stream()
          .filter(Rows::registered)
          .flatMap(List::stream)
          .map(member -> member.getField("citizenId"))
          .collect(toSet());

  @ParameterizedTest
  @CsvSource({"2020-SPRING,713,286", "2020-AUTUMN,644,355"})
  void each_term_999_registered_pupils_are_at_primary_and_junior_school(
      String term, long primary, long junior) {
    assertThat(primary + junior).isEqualTo(999);
    assertThat(registered(term, Set.of("03"))).hasSize((int) primary);
    assertThat(registered(term, Set.of("04", "05", "06"))).hasSize((int) junior);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -7, Long.MAX_VALUE})
  void whatever_the_seed_the_number_of_pupils_stays(long seed) {
    DemoDistrict district = DemoDistrict.generate(seed);
    assertThat(Rows.of(district.enrolmentsCsv())).hasSize(enrolments.size()).hasSize(2190);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-SPRING", "2020-AUTUMN"})
  void some_pupils_will_be_refused(String term) {
    assertThat(in(term, COMPULSORY).filter(row -> !isRegistered(row))).hasSize(40);
    assertThat(registered(term, Set.of("07"))).hasSize(30);
  }

  @Test
  void nobody_is_enrolled_twice_in_a_term() {
    assertThat(enrolments)
        .extracting(row -> row.getField("citizenId") + row.getField("term"))
        .doesNotHaveDuplicates();
  }

  @Test
  void over_the_summer_everybody_moves_up_a_grade() {
    Map<String, String> spring = stages("2020-SPRING");
    Map<String, String> autumn = stages("2020-AUTUMN");
    assertThat(moves(spring, autumn, "03", "04")).isEqualTo(117);
    assertThat(moves(spring, autumn, "04", "05")).isEqualTo(120);
    assertThat(moves(spring, autumn, "06", "07")).isEqualTo(30);
    assertThat(moves(spring, autumn, "06", "10")).isEqualTo(18);
    assertThat(autumn.keySet()).containsAll(spring.keySet());
  }

  @Test
  void as_many_children_enter_the_first_grade_as_leave_the_ninth() {
    Set<String> before = stages("2020-SPRING").keySet();
    assertThat(registered("2020-AUTUMN", Set.of("03")).filter(id -> !before.contains(id)))
        .hasSize(48);
    assertThat(registered("2020-SPRING", Set.of("06"))).hasSize(48);
  }

  @ParameterizedTest
  @CsvSource({"2020-SPRING,2019-08-31", "2020-AUTUMN,2020-08-31"})
  void no_child_of_six_to_fifteen_is_out_of_school(String term, LocalDate schoolYear) {
    Set<String> enrolled = in(term).map(row -> row.getField("citizenId")).collect(toSet());
    assertThat(Rows.members())
        .filteredOn(
            member ->
                Rows.birthDate(member).isAfter(schoolYear.minusYears(16))
                    && !Rows.birthDate(member).isAfter(schoolYear.minusYears(6)))
        .isNotEmpty()
        .allMatch(member -> enrolled.contains(member.getField("citizenId")));
  }

  @Test
  void some_board_and_more_at_junior_school() {
    assertThat(boardingPercent(Set.of("03"))).isBetween(5.0, 25.0);
    assertThat(boardingPercent(Set.of("04", "05", "06"))).isBetween(45.0, 65.0);
  }

  private Map<String, String> stages(String term) {
    return in(term)
        .filter(this::isRegistered)
        .collect(toMap(row -> row.getField("citizenId"), row -> row.getField("stage")));
  }

  private static long moves(
      Map<String, String> spring, Map<String, String> autumn, String from, String to) {
    return spring.keySet().stream()
        .filter(id -> from.equals(spring.get(id)) && to.equals(autumn.get(id)))
        .count();
  }

  private double boardingPercent(Set<String> stages) {
    return enrolments.stream()
        .filter(row -> stages.contains(row.getField("stage")))
        .mapToInt(row -> Boolean.parseBoolean(row.getField("boarding")) ? 100 : 0)
        .average()
        .orElseThrow();
  }

  private Stream<String> registered(String term, Set<String> stages) {
    return in(term, stages).filter(this::isRegistered).map(row -> row.getField("citizenId"));
  }

  private Stream<NamedCsvRecord> in(String term, Set<String> stages) {
    return in(term).filter(row -> stages.contains(row.getField("stage")));
  }

  private Stream<NamedCsvRecord> in(String term) {
    return enrolments.stream().filter(row -> row.getField("term").equals(term));
  }

  private boolean isRegistered(NamedCsvRecord enrolment) {
    return registered.contains(enrolment.getField("citizenId"));
  }
}
