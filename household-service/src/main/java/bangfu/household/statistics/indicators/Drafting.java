package bangfu.household.statistics.indicators;

import static java.util.Objects.requireNonNull;

import bangfu.household.statistics.PopulationBaseView;
import bangfu.household.statistics.PublishedRateView;
import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.tallies.Ratio;
import bangfu.household.statistics.tallies.Tally;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the figure of an indicator for an area out of the sheet. */
final class Drafting {
  private final Indicator indicator;
  private final Area area;
  private final Sheet sheet;
  private final Meanings meanings;
  private final Parts labels;

  Drafting(Indicator indicator, Area area, Sheet sheet, Meanings meanings, Parts labels) {
    this.indicator = indicator;
    this.area = area;
    this.sheet = sheet;
    this.meanings = meanings;
    this.labels = labels;
  }

  Figure figure() {
    if (!sheet.knows(indicator) || isStatedFirst()) {
      return stated();
    }
    return switch (indicator.rule().shape()) {
      case COUNT -> count();
      case SHARE -> share();
      case AVERAGE -> average();
      case GROWTH -> growth();
      case INCIDENCE -> incidence();
      case FIRST_RATE ->
          sheet
              .firstRate()
              .filter(rate -> rate.divisionCode().equals(area.code()))
              .map(this::published)
              .orElseGet(this::none);
      case COMPOSITION -> composition();
      case TYPES -> types();
      case LINKS -> links();
      case DROPOUTS -> dropouts();
      case POPULATION -> population();
      case STATED -> stated();
    };
  }

  /** Jobs are recommended to many who are in no file: a stated number is more than what is here. */
  private boolean isStatedFirst() {
    return indicator == Indicator.JOBS_RECOMMENDED && sheet.stated(indicator, area).isPresent();
  }

  private long numerator() {
    return sheet.count(requireNonNull(indicator.rule().numerator()), area);
  }

  private long denominator() {
    return sheet.count(requireNonNull(indicator.rule().denominator()), area);
  }

  private Figure count() {
    Long among = indicator.rule().denominator() == null ? null : (Long) denominator();
    return computed(numerator(), among, Long.toString(numerator()));
  }

  private Figure share() {
    return computed(
        numerator(),
        denominator(),
        Ratio.percent(numerator(), denominator(), indicator.rule().decimals()));
  }

  private Figure average() {
    return computed(
        numerator(),
        denominator(),
        Ratio.of(numerator(), denominator(), indicator.rule().decimals()));
  }

  private Figure growth() {
    long more = numerator() - denominator();
    return computed(
        more, denominator(), Ratio.percent(more, denominator(), indicator.rule().decimals()));
  }

  private Figure incidence() {
    PublishedRateView rate = sheet.rates().get(area.code());
    if (rate != null) {
      return published(rate);
    }
    PopulationBaseView base = sheet.rural().get(area.code());
    if (base == null) {
      return make(null, null, null, FigureBasis.NONE, source(), "NO_STANDARD_FOR_DATE");
    }
    String percent = Ratio.percent(numerator(), base.persons(), indicator.rule().decimals());
    return make(
        numerator(), base.persons(), percent, FigureBasis.COMPUTED, base.source(), why(percent));
  }

  private Figure published(PublishedRateView rate) {
    return make(
        rate.numerator(),
        rate.denominator(),
        rate.percent(),
        FigureBasis.PUBLISHED,
        rate.source() + " (" + rate.validFrom() + ")",
        null);
  }

  private Figure population() {
    PopulationBaseView base = sheet.total().get(area.code());
    return base == null
        ? none()
        : make(
            base.persons(),
            null,
            Long.toString(base.persons()),
            FigureBasis.PUBLISHED,
            base.source(),
            null);
  }

  private Figure composition() {
    Tally tally = requireNonNull(indicator.rule().numerator());
    // The parts of the whole, so that each division shows the same ones.
    Map<String, Long> whole = sheet.tallies().details(tally, sheet.asked().area());
    Map<String, Long> here = sheet.tallies().details(tally, area);
    long total = here.values().stream().mapToLong(Long::longValue).sum();
    return count()
        .withParts(
            whole.keySet().stream()
                .map(code -> part(code, here.getOrDefault(code, 0L), total))
                .toList());
  }

  private FigurePart part(String code, long count, long total) {
    return new FigurePart(
        code,
        labels.label(indicator, code, sheet.asked().locale()),
        count,
        Ratio.percent(count, total, 2));
  }

  private Figure types() {
    return count()
        .withParts(
            Indicator.TYPES.stream()
                .map(
                    type -> {
                      String code = type.name().substring(0, 2);
                      String label = labels.label(indicator, code, sheet.asked().locale());
                      return new FigurePart(code, label, sheet.count(type, area), null);
                    })
                .toList());
  }

  private Figure links() {
    Tally tally = requireNonNull(indicator.rule().numerator());
    long linked = sheet.tallies().details(tally, area).size();
    List<Long> perVillage = sheet.tallies().detailsPerPlace(tally, Tally.VILLAGES, area);
    Figure figure = computed(linked, null, Long.toString(linked));
    return perVillage.isEmpty()
        ? figure
        : figure.withRange(
            perVillage.stream().min(Long::compare).orElseThrow(),
            perVillage.stream().max(Long::compare).orElseThrow());
  }

  private Figure dropouts() {
    if (sheet.knowsThisTerm()) {
      return dropouts(Tally.DROPOUTS_THIS_TERM, Tally.SCHOOL_AGE_PERSONS);
    }
    return sheet.knowsLastTerm()
        ? dropouts(Tally.DROPOUTS_LAST_TERM, Tally.SCHOOL_AGE_LAST_TERM_PERSONS)
        : stated();
  }

  private Figure dropouts(Tally dropouts, Tally ofSchoolAge) {
    long count = sheet.count(dropouts, area);
    return computed(count, sheet.count(ofSchoolAge, area), Long.toString(count));
  }

  /** As somebody states it, where nothing is on file to derive it from. */
  private Figure stated() {
    return sheet
        .stated(indicator, area)
        .map(
            count ->
                make(
                        count.number(),
                        null,
                        Long.toString(count.number()),
                        FigureBasis.STATED,
                        count.source(),
                        null)
                    .withBound(count.atLeast()))
        .orElseGet(this::none);
  }

  private Figure none() {
    return make(null, null, null, FigureBasis.NONE, source(), Figure.NOTHING_ON_FILE);
  }

  private Figure computed(
      @Nullable Long numerator, @Nullable Long denominator, @Nullable String value) {
    return make(numerator, denominator, value, FigureBasis.COMPUTED, source(), why(value));
  }

  private static @Nullable String why(@Nullable String value) {
    return value == null ? "ZERO_DENOMINATOR" : null;
  }

  private String source() {
    return meanings.of(indicator).source(sheet.asked().locale());
  }

  private Figure make(
      @Nullable Long numerator,
      @Nullable Long denominator,
      @Nullable String value,
      FigureBasis basis,
      String source,
      @Nullable String code) {
    return new Figure(
        indicator,
        area.code(),
        area.name(),
        sheet.asked().asOf().toString(),
        numerator,
        denominator,
        value,
        indicator.rule().unit(),
        indicator.rounding(),
        source,
        basis,
        false,
        false,
        code,
        null,
        null,
        null);
  }
}
