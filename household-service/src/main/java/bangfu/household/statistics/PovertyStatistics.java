package bangfu.household.statistics;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reckons poverty figures as of a day. */
@ApplicationScoped
class PovertyStatistics {
  private final Sql sql;
  private final Bases bases;
  private final Areas areas;

  PovertyStatistics(Sql sql, Bases bases, Areas areas) {
    this.sql = sql;
    this.bases = bases;
    this.areas = areas;
  }

  /** The figures of one village: all others are sums of these. */
  private record OfVillage(String code, PovertyFigures figures) {}

  PovertyView of(Area area, LocalDate asOf, boolean byChildren, Scope scope) {
    List<OfVillage> villages = villages(area, asOf, scope);
    PovertyView whole = view(area, asOf, villages, scope);
    return byChildren
        ? whole.with(
            areas.children(area, asOf).stream()
                .map(child -> view(child, asOf, villages, scope))
                .toList())
        : whole;
  }

  private PovertyView view(Area area, LocalDate asOf, List<OfVillage> villages, Scope scope) {
    PovertyFigures figures =
        villages.stream()
            .filter(village -> area.covers(village.code()))
            .map(OfVillage::figures)
            .reduce(PovertyFigures.NONE, PovertyFigures::plus);
    return PovertyView.of(area, asOf, figures, incidence(area, asOf, figures, scope));
  }

  /** Published figures stand as they are; others are reckoned where there is a base. */
  private Incidence incidence(Area area, LocalDate asOf, PovertyFigures figures, Scope scope) {
    return bases
        .rate(area.code(), asOf, scope)
        .map(Incidence::published)
        .or(
            () ->
                bases
                    .base(area.code(), asOf, scope)
                    .map(base -> Incidence.computed(figures.remaining().persons(), base)))
        .orElseGet(Incidence::none);
  }

  private List<OfVillage> villages(Area area, LocalDate asOf, Scope scope) {
    Map<String, PovertyFigures> byVillage =
        sql
            .list(
                "select h.village_code, s.status = 'EXITED' as exited, count(distinct h.id) as"
                    + " households, count(m.id) as persons from household h join household_status s"
                    + " on s.household_id = h.id and s.valid @> ?::date left join member m on"
                    + " m.household_id = h.id and m.joined_on <= ?"
                    + " and (m.left_on is null or m.left_on > ?)"
                    + " where s.status in ('NOT_EXITED', 'PRE_EXIT', 'EXITED', 'RETURNED')"
                    + " and h.village_code ^@ any (?) and h.village_code ^@ any (?)"
                    + " group by 1, 2",
                row ->
                    new OfVillage(
                        row.getString("village_code"),
                        figures(
                            row.getBoolean("exited"),
                            new Headcount(row.getLong("households"), row.getLong("persons")))),
                asOf,
                asOf,
                asOf,
                area.prefixes().toArray(String[]::new),
                scope.forQuery())
            .stream()
            .collect(Collectors.toMap(OfVillage::code, OfVillage::figures, PovertyFigures::plus));
    return byVillage.entrySet().stream()
        .map(village -> new OfVillage(village.getKey(), village.getValue()))
        .toList();
  }

  private static PovertyFigures figures(boolean exited, Headcount count) {
    return exited
        ? new PovertyFigures(count, Headcount.NONE)
        : new PovertyFigures(Headcount.NONE, count);
  }
}
