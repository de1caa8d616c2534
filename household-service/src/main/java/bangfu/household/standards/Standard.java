package bangfu.household.standards;

import bangfu.commons.value.Money;
import java.math.BigDecimal;

/**
 * What holds on a day.
 *
 * @param value in the unit; money in fen
 * @param source the law, document or letter it comes from
 */
public record Standard(StandardCode code, BigDecimal value, StandardUnit unit, String source) {
  public Money money() {
    return Money.ofFen(value.longValueExact());
  }

  public int number() {
    return value.intValueExact();
  }

  /** As it is shown: yuan with two decimals, other values without useless zeros. */
  public String text() {
    return text(value, unit);
  }

  static String text(BigDecimal value, StandardUnit unit) {
    return unit == StandardUnit.CNY
        ? Money.ofFen(value.longValueExact()).toString()
        : value.stripTrailingZeros().toPlainString();
  }
}
