package bangfu.household.statistics;

import bangfu.commons.caller.Caller;
import bangfu.commons.value.AsOf;
import bangfu.commons.value.DivisionCode;
import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.areas.AreaTree;
import bangfu.household.statistics.areas.Areas;
import bangfu.household.statistics.cells.CellRow;
import bangfu.household.statistics.cells.Hiding;
import bangfu.household.statistics.cells.SmallCells;
import bangfu.household.statistics.tallies.Reckoning;
import bangfu.household.statistics.tallies.Tallies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reckons poverty figures as of a day. */
@ApplicationScoped
class PovertyStatistics {
  private final Reckoning reckoning;
  private final Bases bases;
  private final Areas areas;
  private final SmallCells smallCells;

  PovertyStatistics(Reckoning reckoning, Bases bases, Areas areas, SmallCells smallCells) {
    this.reckoning = reckoning;
    this.bases = bases;
    this.areas = areas;
    this.smallCells = smallCells;
  }

  PovertyView of(Area area, AsOf asOf, boolean byChildren, Caller caller) {
    List<Area> children = byChildren ? areas.children(area, asOf.day()) : List.of();
    List<PovertyView> views = views(area, children, asOf, caller);
    return byChildren ? views.get(0).with(views.subList(1, views.size())) : views.get(0);
  }

  /** Of the area itself, then of its children. */
  private List<PovertyView> views(Area area, List<Area> children, AsOf asOf, Caller caller) {
    // Who must not see small cells could ask for what lies around: judged together, whatever is
    // asked.
    boolean all = smallCells.showsAllTo(caller);
    Area judged = all ? area : areas.widest(area, asOf.day(), caller.scope());
    Tallies tallies =
        reckoning.of(PovertyFigures.TALLIES, judged, areas.places(judged, caller.scope()), asOf);
    List<Area> wanted = new ArrayList<>(List.of(area));
    wanted.addAll(children);
    List<PovertyView> views = told(wanted, tallies, asOf, caller);
    if (all) {
      return views;
    }
    Hiding hiding = smallCells.hiding(row(areas.tree(judged, asOf.day()), tallies));
    return views.stream().map(view -> hidden(view, hiding)).toList();
  }

  private static PovertyView hidden(PovertyView view, Hiding hiding) {
    String key = view.division().value();
    return hiding.part(key, 0) ? view.untold(hiding.total(key)) : view;
  }

  private static CellRow row(AreaTree tree, Tallies tallies) {
    PovertyFigures figures = PovertyFigures.of(tallies, tree.area());
    return new CellRow(
        tree.area().code().value(),
        figures.households(),
        List.of(figures.exitedHouseholds(), figures.poorHouseholds()),
        List.of(figures.persons()),
        tree.children().stream().map(child -> row(child, tallies)).toList());
  }

  /** Published figures stand as they are; others are reckoned where there is a base. */
  private List<PovertyView> told(List<Area> wanted, Tallies tallies, AsOf asOf, Caller caller) {
    Map<DivisionCode, PublishedRateView> rates = bases.rates(wanted, asOf, caller.scope());
    Map<DivisionCode, PopulationBaseView> known =
        bases.bases(wanted, PopulationKind.RURAL_REGISTERED, asOf, caller.scope());
    return wanted.stream()
        .map(
            area -> {
              PovertyFigures figures = PovertyFigures.of(tallies, area);
              PublishedRateView rate = rates.get(area.code());
              PopulationBaseView base = known.get(area.code());
              return PovertyView.of(area, asOf.day(), figures, incidence(rate, base, figures));
            })
        .toList();
  }

  private static Incidence incidence(
      @org.jspecify.annotations.Nullable PublishedRateView rate,
      @org.jspecify.annotations.Nullable PopulationBaseView base,
      PovertyFigures figures) {
    if (rate != null) {
      return Incidence.published(rate);
    }
    return base == null ? Incidence.none() : Incidence.computed(figures.poorPersons(), base);
  }
}
