package bangfu.subsidy.rolls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicityTest {
  private final Publicity publicity = new Publicity(LocalDate.parse("2020-06-01"), 7);

  @Test
  void posted_on_1_june_for_7_days_it_may_go_on_from_9_june() {
    assertThat(publicity.lastDay()).isEqualTo("2020-06-08");
    assertThat(publicity.earliestAdvance()).isEqualTo("2020-06-09");
    assertThat(publicity.hasRunOn(LocalDate.parse("2020-06-08"))).isFalse();
    assertThat(publicity.hasRunOn(LocalDate.parse("2020-06-09"))).isTrue();
  }
}
