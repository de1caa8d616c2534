package bangfu.household.statistics;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.SchoolTerm;
import bangfu.household.registry.MemberRecord;
import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.cells.SmallCells;
import bangfu.household.statistics.tallies.Ratio;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts what the registry holds as of a day. */
@ApplicationScoped
class RegistryStatistics {
  private static final String HOUSEHOLDS =
      "with h as (select h.id, h.kind, h.attribute, count(m.id) as persons,"
          + " coalesce(bool_or(m.disability_type is not null), false) as disabled,"
          + " exists (select from household_helper p where p.household_id = h.id"
          + " and p.valid @> ?::date) as helped"
          + " from household h left join household_status s on s.household_id = h.id"
          + " and s.valid @> ?::date left join member m on m.household_id = h.id"
          + " and m.joined_on <= ? and (m.left_on is null or m.left_on > ?)"
          + " where h.village_code ^@ any (?) and h.village_code ^@ any (?)"
          + " and (s.status in ('NOT_EXITED', 'PRE_EXIT', 'EXITED', 'RETURNED')"
          + " or (h.kind = 'NON_REGISTERED' and m.id is not null))"
          + " group by h.id) select kind, attribute, housing_group(kind, attribute, disabled) as"
          + " housing_group, count(*) as households, sum(persons) as persons,"
          + " count(*) filter (where helped) as helped from h group by 1, 2, 3";

  private final Sql sql;
  private final SmallCells smallCells;

  RegistryStatistics(Sql sql, SmallCells smallCells) {
    this.sql = sql;
    this.smallCells = smallCells;
  }

  /** Households that are alike. */
  private record Alike(
      String kind,
      @Nullable String attribute,
      @Nullable String group,
      long households,
      long persons,
      long helped) {}

  RegistryView of(Area area, LocalDate asOf, Caller caller) {
    Scope scope = caller.scope();
    List<Alike> all = households(area, asOf, scope);
    var groups = by(all, Alike::group);
    List<Alike> files = all.stream().filter(RegistryStatistics::isRegistered).toList();
    long helped = files.stream().mapToLong(Alike::helped).sum();
    long[] leaders = leaders(area, asOf, scope);
    RegistryView view =
        new RegistryView(
            asOf,
            area.code(),
            area.name(),
            divisions("township_kind", "TOWNSHIP", area, asOf),
            divisions(
                "poverty_village_on(poverty_village, village_id, day)", "VILLAGE", area, asOf),
            Headcount.of(sum(all), all.stream().mapToLong(Alike::persons).sum()),
            by(all, Alike::kind),
            by(all, Alike::attribute),
            groups,
            groups.values().stream().mapToLong(Long::longValue).sum(),
            helped,
            Ratio.percent(helped, sum(files), 2),
            leaders[0],
            leaders[1],
            pupils(area, asOf, scope),
            false);
    return smallCells.showsAllTo(caller) ? view : FewInTheRegistry.hidden(view, smallCells);
  }

  private List<Alike> households(Area area, LocalDate asOf, Scope scope) {
    return sql.list(
        HOUSEHOLDS,
        row ->
            new Alike(
                row.getString("kind"),
                row.getString("attribute"),
                row.getString("housing_group"),
                row.getLong("households"),
                row.getLong("persons"),
                row.getLong("helped")),
        asOf,
        asOf,
        asOf,
        asOf,
        prefixes(area),
        scope.forQuery());
  }

  private Map<String, Long> divisions(String column, String level, Area area, LocalDate asOf) {
    Map<String, Long> found = new TreeMap<>();
    sql.list(
        "select "
            + column
            + ", count(*) from division, (select ?::date as day) asked where level = ?"
            + " and valid @> day and code ^@ any (?) group by 1",
        row -> found.put(row.getString(1), row.getLong(2)),
        asOf,
        level,
        prefixes(area));
    return found;
  }

  private long[] leaders(Area area, LocalDate asOf, Scope scope) {
    return sql.one(
        "select count(distinct l.staff_no), count(distinct l.division_code) from division_leader l"
            + " where l.valid @> ?::date and l.division_code ^@ any (?) and l.division_code ^@ any (?)"
            + " and exists (select from division d where d.code = l.division_code"
            + " and d.level = 'VILLAGE')",
        row -> new long[] {row.getLong(1), row.getLong(2)},
        asOf,
        prefixes(area),
        scope.forQuery());
  }

  private List<RegistryView.Pupils> pupils(Area area, LocalDate asOf, Scope scope) {
    return sql
        .list(
            "select e.term, e.stage, count(*) filter (where h.kind = 'REGISTERED') as registered,"
                + " count(*) as all_pupils from enrolment e join member m on m.id = e.member_id"
                + " join household h on h.id = m.household_id"
                + " where m.joined_on <= ? and (m.left_on is null or m.left_on > ?)"
                + " and e.village_code ^@ any (?) and e.village_code ^@ any (?)"
                + " group by 1, 2 order by substr(e.term, 1, 4), substr(e.term, 6) desc, 2",
            row ->
                new RegistryView.Pupils(
                    SchoolTerm.parse(row.getString("term")),
                    row.getString("stage"),
                    row.getLong("registered"),
                    row.getLong("all_pupils")),
            asOf,
            asOf,
            prefixes(area),
            scope.forQuery())
        .stream()
        .filter(pupils -> !MemberRecord.begins(pupils.term()).isAfter(asOf))
        .toList();
  }

  private static Map<String, Long> by(List<Alike> all, Function<Alike, @Nullable String> key) {
    Map<String, Long> found = new TreeMap<>();
    for (Alike alike : all) {
      String name = key.apply(alike);
      if (name != null) {
        found.merge(name, alike.households(), Long::sum);
      }
    }
    return found;
  }

  private static boolean isRegistered(Alike alike) {
    return alike.kind().equals("REGISTERED");
  }

  private static long sum(List<Alike> some) {
    return some.stream().mapToLong(alike -> alike.households()).sum();
  }

  private static String[] prefixes(Area area) {
    return area.prefixes().toArray(String[]::new);
  }
}
