package bangfu.household.statistics.indicators;

import bangfu.commons.caller.Scope;
import bangfu.household.statistics.Bases;
import bangfu.household.statistics.PopulationKind;
import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.areas.Areas;
import bangfu.household.statistics.cells.SmallCells;
import bangfu.household.statistics.tallies.Reckoning;
import bangfu.household.statistics.tallies.Tallies;
import bangfu.household.statistics.tallies.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Figures of indicators, for an area and what it is broken down into. */
@ApplicationScoped
public class Figures {
  private final Reckoning reckoning;
  private final Areas areas;
  private final Beside beside;
  private final SmallCells smallCells;
  private final Words words;

  Figures(Reckoning reckoning, Areas areas, Beside beside, SmallCells smallCells, Words words) {
    this.reckoning = reckoning;
    this.areas = areas;
    this.beside = beside;
    this.smallCells = smallCells;
    this.words = words;
  }

  /** What is on record beside the registry. */
  @ApplicationScoped
  static class Beside {
    private final Bases bases;
    private final Stated stated;

    Beside(Bases bases, Stated stated) {
      this.bases = bases;
      this.stated = stated;
    }

    Sheet with(Tallies tallies, Asked asked, Collection<Indicator> indicators) {
      Scope scope = asked.caller().scope();
      List<Area> all = asked.all();
      return new Sheet(
          asked,
          tallies,
          bases.bases(all, PopulationKind.RURAL_REGISTERED, asked.asOf(), scope),
          bases.bases(all, PopulationKind.TOTAL, asked.asOf(), scope),
          bases.rates(all, asked.asOf(), scope),
          indicators.contains(Indicator.FIRST_PUBLISHED_INCIDENCE)
              ? bases.firstRate(asked.area(), asked.asOf(), scope)
              : Optional.empty(),
          stated.of(all, asked.asOf(), scope));
    }
  }

  /** What figures and their parts are called. */
  @ApplicationScoped
  static class Words {
    private final Meanings meanings;
    private final Parts parts;

    Words(Meanings meanings, Parts parts) {
      this.meanings = meanings;
      this.parts = parts;
    }

    List<Figure> figures(Indicator indicator, Sheet sheet) {
      return sheet.asked().all().stream()
          .map(area -> new Drafting(indicator, area, sheet, meanings, parts).figure())
          .toList();
    }
  }

  /** Of each indicator the figure of the area, then those of its breakdown. */
  public Map<Indicator, List<Figure>> of(Collection<Indicator> indicators, Asked asked) {
    Scope scope = asked.caller().scope();
    boolean all = smallCells.showsAllTo(asked.caller());
    Area judged = all ? asked.area() : areas.widest(asked.area(), asked.asOf().day(), scope);
    Tallies tallies =
        reckoning.of(tallies(indicators), judged, areas.places(judged, scope), asked.asOf());
    Sheet sheet = beside.with(tallies, asked, indicators);
    Map<Indicator, List<Figure>> figures = new EnumMap<>(Indicator.class);
    Screening screening =
        all ? null : new Screening(areas.tree(judged, asked.asOf().day()), sheet, smallCells);
    for (Indicator indicator : indicators) {
      List<Figure> drafts = words.figures(indicator, sheet);
      figures.put(indicator, screening == null ? drafts : screening.told(indicator, drafts));
    }
    return figures;
  }

  private static Set<Tally> tallies(Collection<Indicator> indicators) {
    Set<Tally> needed = EnumSet.noneOf(Tally.class);
    indicators.forEach(indicator -> needed.addAll(indicator.tallies()));
    return needed;
  }
}
