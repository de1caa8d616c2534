package bangfu.inspection.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A share, with what it is a share of. */
@Schema(description = "A share, with what it is a share of")
record Rate(
    @Schema(description = "Numerator", example = "130") long numerator,
    @Schema(description = "Denominator", example = "140") long denominator,
    @Schema(
            description = "Percent with two digits, half up; null where the denominator is zero",
            example = "92.86",
            nullable = true)
        @Nullable String percent) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Rate of(long numerator, long denominator) {
    return new Rate(
        numerator, denominator, denominator == 0 ? null : percent(numerator, denominator));
  }

  private static String percent(long numerator, long denominator) {
    return BigDecimal.valueOf(numerator)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
