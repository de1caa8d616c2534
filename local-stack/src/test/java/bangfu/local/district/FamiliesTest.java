package bangfu.local.district;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FamiliesTest {
  private static final LocalDate AS_OF = LocalDate.of(2020, 9, 30);

  private final List<List<NamedCsvRecord>> households = Rows.households();

  @Test
  void the_head_comes_first_and_there_is_one() {
    assertThat(households)
        .allSatisfy(
            household -> {
              assertThat(Rows.ofHead(household, "relation")).isEqualTo("02");
              assertThat(of(household, "02")).hasSize(1);
              assertThat(of(household, "10")).hasSizeLessThan(2);
            });
  }

  @Test
  void sons_and_grandsons_are_men_and_spouses_of_the_other_sex() {
    for (List<NamedCsvRecord> household : households) {
      assertThat(of(household, "20", "41", "51")).allMatch(Rows::male);
      assertThat(of(household, "30", "38", "42", "52")).noneMatch(Rows::male);
      for (NamedCsvRecord spouse : of(household, "10")) {
        assertThat(Rows.male(spouse)).isNotEqualTo(Rows.male(household.get(0)));
        assertThat(Math.abs(years(spouse, household.get(0)))).isLessThan(7);
      }
    }
  }

  @Test
  void parents_are_old_enough_and_mothers_young_enough() {
    for (List<NamedCsvRecord> household : households) {
      assertOlder(of(household, "02", "10"), of(household, "20", "30"), 18, 50);
      assertOlder(of(household, "20", "38"), of(household, "41", "42"), 18, 50);
      assertOlder(of(household, "51", "52"), of(household, "02"), 18, 50);
      assertThat(mothers(household))
          .allSatisfy(mother -> assertOlder(List.of(mother), of(household, "20", "30"), 16, 43));
    }
  }

  @Test
  void grandparents_are_two_generations_older() {
    for (List<NamedCsvRecord> household : households) {
      assertOlder(of(household, "02", "10"), of(household, "41", "42"), 36, 80);
      assertOlder(of(household, "51", "52"), of(household, "20", "30"), 36, 80);
    }
  }

  @Test
  void brothers_and_sisters_are_a_year_apart_or_more() {
    for (List<NamedCsvRecord> household : households) {
      Set<String> siblings =
          of(household, "41", "42").isEmpty() ? Set.of("20", "30") : Set.of("41", "42");
      List<LocalDate> births =
          household.stream()
              .filter(member -> siblings.contains(member.getField("relation")))
              .map(Rows::birthDate)
              .sorted()
              .toList();
      for (int i = 1; i < births.size(); i++) {
        assertThat(DAYS.between(births.get(i - 1), births.get(i))).isGreaterThan(364);
      }
    }
  }

  @Test
  void heads_are_of_age_and_nobody_is_past_a_hundred() {
    assertThat(households)
        .allSatisfy(household -> assertThat(age(household.get(0))).isGreaterThanOrEqualTo(18));
    assertThat(Rows.members()).allSatisfy(member -> assertThat(age(member)).isBetween(0L, 100L));
  }

  @Test
  void people_without_support_are_aged() {
    assertThat(households)
        .filteredOn(household -> Rows.ofHead(household, "attribute").equals("TEKUN"))
        .isNotEmpty()
        .allSatisfy(household -> assertThat(household).allMatch(member -> age(member) >= 60));
  }

  @Test
  void children_and_the_old_do_not_work_and_the_healthy_do() {
    for (NamedCsvRecord member : Rows.members()) {
      String labour = member.getField("laborSkill");
      if (age(member) < 16 || age(member) >= 70) {
        assertThat(labour).isEqualTo("05");
      } else if (age(member) >= 18 && age(member) < 60) {
        boolean healthy = member.getField("health").equals("01");
        assertThat(labour).isIn(healthy ? List.of("01", "02") : List.of("03", "04"));
      }
    }
  }

  @Test
  void a_disability_has_a_type_and_a_grade() {
    for (NamedCsvRecord member : Rows.members()) {
      boolean disabled = member.getField("health").contains("04");
      assertThat(member.getField("disabilityType")).matches(disabled ? "[1-7]" : "");
      assertThat(member.getField("disabilityGrade")).matches(disabled ? "[1-4]" : "");
    }
  }

  @Test
  void no_two_of_a_household_share_a_name() {
    assertThat(households)
        .allSatisfy(
            household ->
                assertThat(household)
                    .extracting(member -> member.getField("memberName"))
                    .doesNotHaveDuplicates());
  }

  private static List<NamedCsvRecord> of(List<NamedCsvRecord> household, String... relations) {
    return household.stream()
        .filter(member -> List.of(relations).contains(member.getField("relation")))
        .toList();
  }

  private static List<NamedCsvRecord> mothers(List<NamedCsvRecord> household) {
    return of(household, "02", "10").stream().filter(member -> !Rows.male(member)).toList();
  }

  private static void assertOlder(
      List<NamedCsvRecord> elders, List<NamedCsvRecord> children, long least, long most) {
    for (NamedCsvRecord elder : elders) {
      assertThat(children)
          .allSatisfy(child -> assertThat(years(elder, child)).isBetween(least, most));
    }
  }

  private static long years(NamedCsvRecord elder, NamedCsvRecord younger) {
    return YEARS.between(Rows.birthDate(elder), Rows.birthDate(younger));
  }

  private static long age(NamedCsvRecord member) {
    return YEARS.between(Rows.birthDate(member), AS_OF);
  }
}
