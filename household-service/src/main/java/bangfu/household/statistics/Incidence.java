package bangfu.household.statistics;

import bangfu.household.statistics.tallies.Ratio;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Poverty incidence 贫困发生率: poor persons ÷ rural registered population. With no base for the day
 * there is no figure: the last year's is never used instead.
 */
@Schema(name = "Incidence", description = "Poverty incidence, with what it rests on.")
record Incidence(
    @Schema(description = "Percent, two decimals, HALF_UP", example = "0.37", nullable = true)
        @Nullable String percent,
    @Schema(description = "Poor persons", example = "166", nullable = true)
        @Nullable Long numerator,
    @Schema(description = "Rural registered population", example = "44865", nullable = true)
        @Nullable Long denominator,
    Basis basis,
    @Schema(description = "Who says so", example = "[assumed] 公开报道推算", nullable = true)
        @Nullable String source,
    @Schema(
            description =
                "Why there is no percent: NO_STANDARD_FOR_DATE, ZERO_DENOMINATOR," + " SUPPRESSED",
            example = "NO_STANDARD_FOR_DATE",
            nullable = true)
        @Nullable String code) {
  static Incidence none() {
    return new Incidence(null, null, null, Basis.NONE, null, "NO_STANDARD_FOR_DATE");
  }

  static Incidence published(PublishedRateView rate) {
    return new Incidence(
        rate.percent(), rate.numerator(), rate.denominator(), Basis.PUBLISHED, rate.source(), null);
  }

  static Incidence computed(long poor, PopulationBaseView base) {
    String percent = Ratio.percent(poor, base.persons(), 2);
    return new Incidence(
        percent,
        poor,
        base.persons(),
        Basis.COMPUTED,
        base.source(),
        percent == null ? "ZERO_DENOMINATOR" : null);
  }

  /** Without what a few poor persons could be told by; a published rate stands as it is. */
  Incidence untold() {
    return basis == Basis.COMPUTED
        ? new Incidence(null, null, denominator, basis, source, "SUPPRESSED")
        : this;
  }
}
