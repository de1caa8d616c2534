package bangfu.commons.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exact amount of Chinese yuan (CNY), counted in fen. What does not fit fails with an {@link
 * ArithmeticException} rather than wrap around.
 *
 * @param fen hundredths of a yuan; may be negative, as for money taken back
 */
@Schema(
    type = SchemaType.STRING,
    pattern = "^-?[0-9]{1,13}\\.[0-9]{2}$",
    example = "500.00",
    description = "Amount in Chinese yuan (CNY): a decimal string with exactly two decimals.")
public record Money(long fen) implements Comparable<Money> {
  /** Nothing. */
  public static final Money ZERO = new Money(0);

  private static final Pattern YUAN = Pattern.compile("-?[0-9]{1,13}\\.[0-9]{2}");
  private static final int DECIMALS = 2;
  private static final long FEN_PER_YUAN = 100;

  public static Money ofFen(long fen) {
    return new Money(fen);
  }

  public static Money ofYuan(long yuan) {
    return new Money(Math.multiplyExact(yuan, FEN_PER_YUAN));
  }

  /**
   * Reads {@code "500.00"}: two decimals exactly, at most 13 digits before them.
   *
   * @throws InvalidValue {@code MONEY_FORMAT}
   */
  public static Money parse(String yuan) {
    if (!YUAN.matcher(yuan).matches()) {
      throw malformed();
    }
    return new Money(new BigDecimal(yuan).unscaledValue().longValueExact());
  }

  /** Takes whatever JSON holds, so that a number is refused by every mapper, strict or not. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Money ofJson(Object json) {
    if (json instanceof String yuan) {
      return parse(yuan);
    }
    throw malformed();
  }

  /** The sum, {@link #ZERO} of none. */
  public static Money sum(Stream<Money> amounts) {
    return amounts.reduce(ZERO, Money::plus);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(fen, other.fen));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(fen, other.fen));
  }

  public Money times(int factor) {
    return new Money(Math.multiplyExact(fen, factor));
  }

  public boolean isNegative() {
    return fen < 0;
  }

  public boolean isZero() {
    return fen == 0;
  }

  public boolean isPositive() {
    return fen > 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  /** Yuan with two decimals, such as {@code 500.00}. */
  @Override
  @JsonValue
  public String toString() {
    return BigDecimal.valueOf(fen, DECIMALS).toPlainString();
  }

  private static InvalidValue malformed() {
    return new InvalidValue(
        "MONEY_FORMAT", "an amount is a string of yuan with two decimals, such as \"500.00\"");
  }
}
