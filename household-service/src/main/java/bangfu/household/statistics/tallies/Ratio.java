package bangfu.household.statistics.tallies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Quotients as figures tell them: HALF_UP, and null rather than zero where nothing divides. */
public final class Ratio {
  private Ratio() {}

  /** Part of whole in percent. */
  public static @Nullable String percent(long part, long whole, int decimals) {
    return divided(BigDecimal.valueOf(part).movePointRight(2), whole, decimals);
  }

  public static @Nullable String of(long part, long whole, int decimals) {
    return divided(BigDecimal.valueOf(part), whole, decimals);
  }

  private static @Nullable String divided(BigDecimal part, long whole, int decimals) {
    return whole == 0
        ? null
        : part.divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
