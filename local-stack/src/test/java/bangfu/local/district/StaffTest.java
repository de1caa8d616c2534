package bangfu.local.district;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StaffTest {
  private final DemoDistrict district = Rows.beita();

  @Test
  void twenty_five_leaders_are_linked_to_the_23_villages_and_two_villages_have_two() {
    assertThat(district.leaders())
        .hasSize(25)
        .extracting(Leader::staffNo)
        .doesNotHaveDuplicates()
        .startsWith("LD-0001")
        .endsWith("LD-0025");
    var perVillage =
        district.leaders().stream().collect(groupingBy(Leader::villageCode, counting()));
    assertThat(perVillage)
        .containsOnlyKeys(district.villages().stream().map(Village::code).toList());
    assertThat(perVillage.values()).containsOnly(1L, 2L).filteredOn(count -> count == 2).hasSize(2);
  }

  @Test
  void eighty_inspectors_were_trained_in_april_2020() {
    assertThat(district.inspectors())
        .hasSize(80)
        .extracting(Inspector::staffNo)
        .doesNotHaveDuplicates()
        .startsWith("DC-0001")
        .endsWith("DC-0080");
    assertThat(district.inspectors())
        .extracting(Inspector::trainedOn)
        .allMatch(day -> day.getYear() == 2020 && day.getMonthValue() == 4)
        .contains(LocalDate.of(2020, 4, 8));
  }

  @Test
  void sixty_inspectors_have_a_home_village_and_each_village_is_home_to_two_at_least() {
    assertThat(
            district.inspectors().stream()
                .map(Inspector::homeVillage)
                .filter(Objects::nonNull)
                .collect(groupingBy(village -> village, counting())))
        .hasSize(23)
        .allSatisfy((village, count) -> assertThat(count).isBetween(2L, 3L));
    assertThat(district.inspectors())
        .filteredOn(inspector -> inspector.homeVillage() == null)
        .hasSize(20)
        .extracting(Inspector::unit)
        .containsOnly(Inspector.Unit.DISTRICT_OFFICER);
  }
}
