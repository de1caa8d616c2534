package bangfu.commons.value;

import static bangfu.commons.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    "500.00, 50000",
    "0.00, 0",
    "0.01, 1",
    "-0.01, -1",
    "-500.00, -50000",
    "100.99, 10099",
    "9999999999999.99, 999999999999999",
    "-9999999999999.99, -999999999999999",
  })
  void an_amount_reads_and_prints_exactly(String yuan, long fen) {
    assertThat(Money.parse(yuan)).isEqualTo(Money.ofFen(fen)).hasToString(yuan);
  }

  @Test
  void minus_nothing_is_nothing() {
    assertThat(Money.parse("-0.00")).isEqualTo(Money.ZERO).hasToString("0.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "500",
        "500.",
        "500.0",
        "500.000",
        ".50",
        "+500.00",
        "--1.00",
        " 500.00",
        "500.00 ",
        "5e2",
        "1,000.00",
        "５００.００",
        "¥500.00",
        "NaN",
        "10000000000000.00",
        "500.00\n"
      })
  void any_other_writing_is_refused(String yuan) {
    assertRefused("MONEY_FORMAT", yuan, () -> Money.parse(yuan));
  }

  @Test
  void sums_and_differences_are_exact() {
    Money amount = Money.parse("100.99");

    assertThat(amount.plus(Money.parse("0.01"))).isEqualTo(Money.ofYuan(101));
    assertThat(amount.minus(Money.ofYuan(101))).isEqualTo(Money.ofFen(-1));
    assertThat(amount.times(3)).isEqualTo(Money.parse("302.97"));
    assertThat(Money.sum(Stream.of(amount, amount, amount))).isEqualTo(amount.times(3));
    assertThat(Money.sum(Stream.empty())).isEqualTo(Money.ZERO);
  }

  @Test
  void what_does_not_fit_fails_instead_of_wrapping_around() {
    Money most = Money.ofFen(Long.MAX_VALUE);
    Money least = Money.ofFen(Long.MIN_VALUE);

    assertOverflow(() -> most.plus(Money.ofFen(1)));
    assertOverflow(() -> least.minus(Money.ofFen(1)));
    assertOverflow(() -> most.times(2));
    assertOverflow(() -> Money.ofYuan(Long.MAX_VALUE));
    assertOverflow(() -> Money.sum(Stream.of(most, most)));
  }

  @Test
  void the_sign_can_be_asked_for() {
    assertThat(Money.ofFen(-1).isNegative()).isTrue();
    assertThat(Money.ofFen(-1).isPositive()).isFalse();
    assertThat(Money.ZERO.isNegative()).isFalse();
    assertThat(Money.ZERO.isZero()).isTrue();
    assertThat(Money.ZERO.isPositive()).isFalse();
    assertThat(Money.ofFen(1).isPositive()).isTrue();
    assertThat(Money.ofFen(1).isZero()).isFalse();
  }

  @Test
  void amounts_sort_by_size() {
    assertThat(Money.ofYuan(-1)).isLessThan(Money.ZERO);
    assertThat(Money.ofYuan(10)).isGreaterThan(Money.ofYuan(9));
  }

  private static void assertOverflow(Runnable sum) {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(sum::run);
  }
}
