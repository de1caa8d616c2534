package bangfu.household.statistics.indicators;

import bangfu.commons.value.DivisionCode;
import bangfu.household.statistics.cells.SmallCells;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure with all that it takes to check it. */
@Schema(name = "Figure", description = "A figure with all that it takes to check it.")
public record Figure(
    @Schema(description = "Indicator", example = "EXIT_RATE_HOUSEHOLDS") Indicator indicator,
    @Schema(description = "Division it is of", example = "430511000000") DivisionCode division,
    @Schema(description = "Name of the division on that day", example = "北塔区") String name,
    @Schema(description = "The day or the instant it is of", example = "2020-09-30") String asOf,
    @Schema(
            description = "What is counted; null where nothing is on file, or suppressed",
            example = "1027",
            nullable = true)
        @Nullable Long numerator,
    @Schema(
            description = "What it is divided by, or counted among; null where by nothing",
            example = "1106",
            nullable = true)
        @Nullable Long denominator,
    @Schema(
            description =
                "The figure as a decimal string; null where there is none, never 0 instead",
            example = "92.86",
            nullable = true)
        @Nullable String value,
    Unit unit,
    @Schema(description = "NONE, or HALF_UP_ and the decimals", example = "HALF_UP_2")
        String rounding,
    @Schema(description = "From what it was reckoned, or who states it", example = "registry")
        String source,
    FigureBasis basis,
    @Schema(description = "The source says \"more than\": a lower bound", example = "false")
        boolean atLeast,
    @Schema(
            description =
                "Whether it is null because it is of so few, or would tell others that are",
            example = "false")
        boolean suppressed,
    @Schema(
            description =
                "Why there is no value: NO_STANDARD_FOR_DATE, ZERO_DENOMINATOR, NOTHING_ON_FILE,"
                    + " SUPPRESSED",
            example = "ZERO_DENOMINATOR",
            nullable = true)
        @Nullable String code,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The least of a village; only of what is linked to villages")
        @Nullable Long least,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The most of a village; only of what is linked to villages")
        @Nullable Long most,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What it is made of; only of compositions and types")
        @Nullable List<FigurePart> parts) {

  static final String NOTHING_ON_FILE = "NOTHING_ON_FILE";

  /** As it may be told to who must not see small cells; by itself, without what lies around it. */
  public Figure told(SmallCells smallCells) {
    return Screening.alone(this, smallCells);
  }

  /** Without its numerator and value; without the denominator too where that is of few. */
  Figure untold(boolean denominatorToo) {
    return withheld(
        null,
        denominatorToo ? null : denominator,
        null,
        "SUPPRESSED",
        parts == null ? null : parts.stream().map(FigurePart::untold).toList());
  }

  /** Without some of its parts. */
  Figure withoutParts(IntPredicate hidden) {
    List<FigurePart> all = parts == null ? List.of() : parts;
    if (IntStream.range(0, all.size()).noneMatch(hidden)) {
      return this;
    }
    return withheld(
        numerator,
        denominator,
        value,
        code,
        IntStream.range(0, all.size())
            .mapToObj(i -> hidden.test(i) ? all.get(i).untold() : all.get(i))
            .toList());
  }

  Figure withParts(List<FigurePart> made) {
    return with(atLeast, least, most, made);
  }

  Figure withRange(long fewest, long greatest) {
    return with(atLeast, fewest, greatest, parts);
  }

  Figure withBound(boolean lower) {
    return with(lower, least, most, parts);
  }

  private Figure with(
      boolean bound,
      @Nullable Long fewest,
      @Nullable Long greatest,
      @Nullable List<FigurePart> made) {
    return new Figure(
        indicator,
        division,
        name,
        asOf,
        numerator,
        denominator,
        value,
        unit,
        rounding,
        source,
        basis,
        bound,
        suppressed,
        code,
        fewest,
        greatest,
        made);
  }

  private Figure withheld(
      @Nullable Long count,
      @Nullable Long among,
      @Nullable String told,
      @Nullable String why,
      @Nullable List<FigurePart> made) {
    return new Figure(
        indicator, division, name, asOf, count, among, told, unit, rounding, source, basis, atLeast,
        true, why, least, most, made);
  }
}
