package bangfu.inspection.lots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangfu.commons.value.InvalidValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotsTest {
  private static final Seed SEED = new Seed("known-to-everybody");

  @Test
  void the_first_numbers_are_those_that_any_language_computes() {
    // python3: h = sha256(b"known-to-everybody:test:0").digest()
    //          [int.from_bytes(h[i:i+4], "big") % 1000 for i in range(0, 32, 4)]
    Lots lots = new Lots(SEED, "test");
    assertThat(IntStream.range(0, 8).map(i -> lots.below(1000)))
        .containsExactly(667, 453, 767, 806, 884, 333, 25, 722);
  }

  @Test
  void the_same_seed_and_label_give_the_same_order() {
    List<String> elements = List.of("a", "b", "c", "d", "e");
    assertThat(new Lots(SEED, "x").shuffled(elements))
        .isEqualTo(new Lots(SEED, "x").shuffled(elements));
    assertThat(new Lots(SEED, "x").shuffled(elements))
        .isNotEqualTo(new Lots(SEED, "z").shuffled(elements));
  }

  @Test
  void each_order_is_as_likely_as_the_other() {
    Map<List<Integer>, Integer> seen = new HashMap<>();
    Lots lots = new Lots(SEED, "orders");
    for (int i = 0; i < 6000; i++) {
      seen.merge(lots.shuffled(List.of(1, 2, 3)), 1, Integer::sum);
    }
    assertThat(seen)
        .hasSize(6)
        .allSatisfy((order, times) -> assertThat(times).isBetween(880, 1120));
  }

  @Test
  void a_seed_is_letters_digits_and_dashes() {
    assertThat(Seed.fresh().value()).matches("[0-9a-f]{64}");
    assertThatThrownBy(() -> new Seed("a:b:c:d:e")).isInstanceOf(InvalidValue.class);
  }
}
