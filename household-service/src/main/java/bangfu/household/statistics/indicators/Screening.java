package bangfu.household.statistics.indicators;

import static java.util.Objects.requireNonNull;

import bangfu.household.statistics.areas.AreaTree;
import bangfu.household.statistics.cells.CellRow;
import bangfu.household.statistics.cells.Hiding;
import bangfu.household.statistics.cells.SmallCells;
import bangfu.household.statistics.tallies.Tallies;
import bangfu.household.statistics.tallies.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Takes small cells out of figures. All divisions that the caller could ask for are judged
 * together, whichever are asked for, so that two answers never tell what one of them keeps.
 */
final class Screening {
  private final AreaTree tree;
  private final Sheet sheet;
  private final SmallCells smallCells;

  Screening(AreaTree tree, Sheet sheet, SmallCells smallCells) {
    this.tree = tree;
    this.sheet = sheet;
    this.smallCells = smallCells;
  }

  /** The figures of one indicator as they may be told. */
  List<Figure> told(Indicator indicator, List<Figure> figures) {
    if (!indicator.isOfPeople()) {
      return figures;
    }
    Hiding hiding = smallCells.hiding(row(indicator, tree));
    return figures.stream()
        .map(figure -> figure.basis() == FigureBasis.COMPUTED ? told(figure, hiding) : figure)
        .map(figure -> indicator.rule().shape() == Shape.TYPES ? typesTold(figure) : figure)
        .toList();
  }

  /** A figure on record, judged by what it tells itself. */
  static Figure alone(Figure figure, SmallCells smallCells) {
    Long numerator = figure.numerator();
    if (!figure.indicator().isOfPeople()
        || figure.basis() != FigureBasis.COMPUTED
        || numerator == null) {
      return figure;
    }
    List<FigurePart> made = figure.parts() == null ? List.of() : figure.parts();
    List<Long> parts = made.stream().map(part -> orZero(part.numerator())).toList();
    Long among = figure.denominator();
    return switch (figure.indicator().rule().shape()) {
      case COMPOSITION, TYPES -> byPart(figure, smallCells.hiding(lone(figure, numerator, parts)));
      case AVERAGE -> told(figure, smallCells.hiding(besides(figure, orZero(among), numerator)));
      case GROWTH ->
          told(
              figure, smallCells.hiding(besides(figure, orZero(among), numerator + orZero(among))));
      case COUNT, SHARE, DROPOUTS, INCIDENCE, FIRST_RATE, LINKS, POPULATION, STATED ->
          told(
              figure,
              smallCells.hiding(
                  lone(
                      figure,
                      among == null ? numerator : among,
                      List.of(numerator, among == null ? 0L : among - numerator))));
    };
  }

  private static Figure byPart(Figure figure, Hiding hiding) {
    String key = figure.division().value();
    return hiding.total(key)
        ? figure.untold(true)
        : figure.withoutParts(part -> hiding.part(key, part));
  }

  private static long orZero(@Nullable Long count) {
    return count == null ? 0 : count;
  }

  private static CellRow lone(Figure figure, long total, List<Long> parts) {
    return new CellRow(figure.division().value(), total, parts, List.of(), List.of());
  }

  private static CellRow besides(Figure figure, long total, long beside) {
    return new CellRow(figure.division().value(), total, List.of(), List.of(beside), List.of());
  }

  private static Figure told(Figure figure, Hiding hiding) {
    String key = figure.division().value();
    return switch (figure.indicator().rule().shape()) {
      case COMPOSITION -> byPart(figure, hiding);
      case SHARE, DROPOUTS -> ofWhole(figure, hiding);
      case COUNT ->
          figure.indicator().rule().denominator() == null
              ? untoldIf(hiding.total(key), figure)
              : ofWhole(figure, hiding);
      case INCIDENCE -> hiding.part(key, 0) ? figure.untold(false) : figure;
      case AVERAGE, GROWTH, TYPES, FIRST_RATE, LINKS, POPULATION, STATED ->
          untoldIf(hiding.total(key), figure);
    };
  }

  private static Figure ofWhole(Figure figure, Hiding hiding) {
    String key = figure.division().value();
    return hiding.part(key, 0) ? figure.untold(hiding.total(key)) : figure;
  }

  private static Figure untoldIf(boolean hidden, Figure figure) {
    return hidden ? figure.untold(true) : figure;
  }

  /** People are in several types, so that each type is a table of its own. */
  private Figure typesTold(Figure figure) {
    List<Hiding> hidings =
        Indicator.TYPES.stream()
            .map(type -> smallCells.hiding(totals(tree, area -> sheet.count(type, area.area()))))
            .toList();
    return figure.withoutParts(part -> hidings.get(part).total(figure.division().value()));
  }

  private CellRow row(Indicator indicator, AreaTree at) {
    Tallies tallies = sheet.tallies();
    Tally numerator = requireNonNull(indicator.rule().numerator());
    Tally denominator = indicator.rule().denominator();
    return switch (indicator.rule().shape()) {
      case COMPOSITION ->
          composition(
              at, numerator, new ArrayList<>(tallies.details(numerator, tree.area()).keySet()));
      case DROPOUTS ->
          sheet.knowsThisTerm()
              ? shares(at, Tally.DROPOUTS_THIS_TERM, Tally.SCHOOL_AGE_PERSONS)
              : shares(at, Tally.DROPOUTS_LAST_TERM, Tally.SCHOOL_AGE_LAST_TERM_PERSONS);
      case INCIDENCE -> shares(at, Tally.POOR_PERSONS, Tally.REGISTERED_PERSONS);
      case AVERAGE, GROWTH -> beside(at, numerator, requireNonNull(denominator));
      case COUNT, SHARE ->
          denominator == null
              ? totals(at, area -> sheet.count(numerator, area.area()))
              : shares(at, numerator, denominator);
      case TYPES, FIRST_RATE, LINKS, POPULATION, STATED ->
          totals(at, area -> sheet.count(numerator, area.area()));
    };
  }

  private CellRow totals(AreaTree at, ToLongFunction<AreaTree> count) {
    return CellRow.of(
        key(at),
        count.applyAsLong(at),
        at.children().stream().map(child -> totals(child, count)).toList());
  }

  private CellRow shares(AreaTree at, Tally numerator, Tally denominator) {
    long some = sheet.count(numerator, at.area());
    long all = sheet.count(denominator, at.area());
    return new CellRow(
        key(at),
        all,
        List.of(some, all - some),
        List.of(),
        at.children().stream().map(child -> shares(child, numerator, denominator)).toList());
  }

  private CellRow beside(AreaTree at, Tally numerator, Tally denominator) {
    return new CellRow(
        key(at),
        sheet.count(denominator, at.area()),
        List.of(),
        List.of(sheet.count(numerator, at.area())),
        at.children().stream().map(child -> beside(child, numerator, denominator)).toList());
  }

  private CellRow composition(AreaTree at, Tally tally, List<String> codes) {
    var here = sheet.tallies().details(tally, at.area());
    return new CellRow(
        key(at),
        sheet.count(tally, at.area()),
        codes.stream().map(code -> here.getOrDefault(code, 0L)).toList(),
        List.of(),
        at.children().stream().map(child -> composition(child, tally, codes)).toList());
  }

  private static String key(AreaTree at) {
    return at.area().code().value();
  }
}
