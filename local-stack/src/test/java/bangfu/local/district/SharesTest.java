package bangfu.local.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

  @Test
  void nothing_is_lost_by_rounding() {
    assertThat(Shares.of(10, List.of(1, 1, 1))).containsExactly(3, 3, 4);
    assertThat(Shares.of(79, List.of(62, 33))).containsExactly(51, 28);
    assertThat(Shares.of(0, List.of(5, 5))).containsExactly(0, 0);
  }
}
