package bangfu.inspection.draw;

import static bangfu.inspection.draw.Stratum.DIBAO_TEKUN;
import static bangfu.inspection.draw.Stratum.EXITED;
import static bangfu.inspection.draw.Stratum.NOT_EXITED;
import static bangfu.inspection.draw.Stratum.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleSizeTest {
  private static final SampleSize SIZE = new SampleSize(5, 10);

  /** EX-S. */
  @Test
  void ten_percent_but_at_least_five_and_never_more_than_there_are() {
    assertThat(SIZE.of(48)).isEqualTo(5);
    assertThat(SIZE.of(73)).isEqualTo(8);
    assertThat(SIZE.of(3)).isEqualTo(3);
    assertThat(SIZE.of(0)).isZero();
    assertThat(SIZE.of(70)).isEqualTo(7);
    assertThat(SIZE.of(71)).isEqualTo(8);
  }

  @Test
  void those_not_out_of_poverty_come_first() {
    assertThat(SIZE.places(Map.of(NOT_EXITED, 4, EXITED, 44)))
        .containsEntry(NOT_EXITED, 4)
        .containsEntry(EXITED, 1);
    assertThat(SIZE.places(Map.of(NOT_EXITED, 20, EXITED, 28)))
        .containsEntry(NOT_EXITED, 5)
        .containsEntry(EXITED, 0);
  }

  @Test
  void every_stratum_is_seen_while_places_last() {
    assertThat(SIZE.places(Map.of(NOT_EXITED, 3, DIBAO_TEKUN, 5, EXITED, 30, ORDINARY, 10)))
        .containsEntry(DIBAO_TEKUN, 1)
        .containsEntry(EXITED, 1)
        .containsEntry(ORDINARY, 0);
  }

  /** 10 places: 2, then one each, then 5 by 9 : 49 : 37 of 95 = 0.47, 2.58, 1.95. */
  @Test
  void the_rest_is_in_proportion_with_the_largest_remainders() {
    assertThat(SIZE.places(Map.of(NOT_EXITED, 2, DIBAO_TEKUN, 10, EXITED, 50, ORDINARY, 38)))
        .containsEntry(NOT_EXITED, 2)
        .containsEntry(DIBAO_TEKUN, 1)
        .containsEntry(EXITED, 4)
        .containsEntry(ORDINARY, 3);
  }

  @Test
  void the_places_are_always_as_many_as_the_size_says() {
    for (int n = 0; n < 12; n++) {
      for (int d = 0; d < 12; d++) {
        for (int e = 0; e < 80; e += 7) {
          for (int o = 0; o < 40; o += 3) {
            var households = Map.of(NOT_EXITED, n, DIBAO_TEKUN, d, EXITED, e, ORDINARY, o);
            var places = SIZE.places(households);
            assertThat(places.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(SIZE.of(n + d + e + o));
            assertThat(places).allSatisfy((s, p) -> assertThat(p).isBetween(0, households.get(s)));
          }
        }
      }
    }
  }

  @Test
  void a_household_belongs_to_the_first_stratum_that_fits() {
    assertThat(Stratum.of("NOT_EXITED", "DIBAO")).isEqualTo(NOT_EXITED);
    assertThat(Stratum.of("RETURNED", "GENERAL")).isEqualTo(NOT_EXITED);
    assertThat(Stratum.of("EXITED", "TEKUN")).isEqualTo(DIBAO_TEKUN);
    assertThat(Stratum.of("EXITED", "GENERAL")).isEqualTo(EXITED);
    assertThat(Stratum.of(null, "DIBAO")).isEqualTo(DIBAO_TEKUN);
    assertThat(Stratum.of(null, null)).isEqualTo(ORDINARY);
  }
}
