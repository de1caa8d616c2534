package bangfu.household.statistics.indicators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as the catalogue shows it. */
@Schema(name = "IndicatorSummary", description = "An indicator, and how it is reckoned.")
record IndicatorSummary(
    @Schema(description = "Code; never changes", example = "EXIT_RATE_HOUSEHOLDS") Indicator code,
    @Schema(description = "Chinese name", example = "脱贫率（户）") String nameZh,
    @Schema(description = "English name", example = "Exit rate of households") String nameEn,
    Unit unit,
    @Schema(description = "NONE, or HALF_UP_ and the decimals", example = "HALF_UP_2")
        String rounding,
    @Schema(description = "How it is reckoned, in Chinese", example = "已脱贫户数÷建档立卡户数×100%")
        String formulaZh,
    @Schema(
            description = "How it is reckoned, in English",
            example = "exited households ÷ registered households × 100")
        String formulaEn,
    @Schema(description = "From what, in Chinese", example = "建档立卡登记") String sourceZh,
    @Schema(description = "From what, in English", example = "registry") String sourceEn,
    @Schema(description = "Whether its small cells are suppressed outside the district office")
        boolean smallCellsSuppressed) {

  static IndicatorSummary of(Indicator indicator, Meaning meaning) {
    return new IndicatorSummary(
        indicator,
        meaning.nameZh(),
        meaning.nameEn(),
        indicator.rule().unit(),
        indicator.rounding(),
        meaning.formulaZh(),
        meaning.formulaEn(),
        meaning.sourceZh(),
        meaning.sourceEn(),
        indicator.isOfPeople());
  }
}
