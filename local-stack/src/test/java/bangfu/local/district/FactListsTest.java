package bangfu.local.district;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FactListsTest {
  private final Map<String, String[]> lists =
      DemoDistrict.generate(DemoDistrict.BEITA_SEED).officialLists().stream()
          .collect(
              Collectors.toMap(
                  OfficialList::kind, list -> new String(list.csv(), UTF_8).split("\n")));

  @Test
  void everybody_is_insured_and_the_registered_twice() {
    assertThat(rows("insurance", row -> row.contains(",RESIDENT,"))).isEqualTo(4_353);
    assertThat(rows("insurance", row -> row.contains(",COMMERCIAL,"))).isEqualTo(3_641);
  }

  @Test
  void each_of_the_registered_has_a_file_and_147_are_treated() {
    assertThat(rows("health", row -> row.contains("2018-03-01"))).isEqualTo(3_641);
    assertThat(rows("health", row -> row.contains("2019-04-20"))).isEqualTo(147);
  }

  @Test
  void a_third_more_work_away_than_the_year_before() {
    assertThat(rows("employment", row -> row.contains(",2019,MIGRANT,"))).isEqualTo(1_087);
    assertThat(rows("employment", row -> row.contains(",2020,MIGRANT,"))).isEqualTo(1_450);
    assertThat(rows("employment", row -> row.contains(",WORKSHOP,"))).isEqualTo(43);
  }

  @Test
  void each_household_has_a_certificate_and_791_were_renovated() {
    assertThat(rows("housing", row -> true)).isEqualTo(1_484);
    assertThat(rows("housing", row -> row.contains("2019-11-30"))).isEqualTo(791);
  }

  private long rows(String kind, Predicate<String> wanted) {
    return Arrays.stream(lists.get(kind)).skip(1).filter(wanted).count();
  }
}
