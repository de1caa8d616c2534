package bangfu.household.statistics;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.AsOf;
import bangfu.commons.value.DivisionCode;
import bangfu.household.divisions.Divisions;
import bangfu.household.statistics.areas.Area;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What incidence is reckoned from, and what was published instead. */
@ApplicationScoped
public class Bases {
  private static final String BASE =
      "select id, division_code, kind, lower(valid) as valid_from, upper(valid) as valid_to,"
          + " persons, source, recorded_at from population_base";
  private static final String RATE =
      "select id, division_code, lower(valid) as valid_from, upper(valid) as valid_to, percent,"
          + " numerator, denominator, source, recorded_at from published_rate";
  private static final String PAGE =
      " where division_code ^@ any (?) and (?::text is null or division_code = ?)"
          + " and (division_code, id) > (?, ?::uuid) order by division_code, id limit ?";

  private final Sql sql;
  private final Divisions divisions;

  Bases(Sql sql, Divisions divisions) {
    this.sql = sql;
    this.divisions = divisions;
  }

  @Transactional
  public PopulationBaseView enter(NewPopulation base, Caller caller) {
    Ranges.check(base.validFrom(), base.validTo());
    divisions.requireKnown(base.divisionCode(), caller.scope());
    UUID id =
        sql.one(
            "insert into population_base (division_code, kind, valid, persons, source, recorded_by)"
                + " values (?, ?, daterange(?, ?), ?, ?, ?) returning id",
            row -> row.getObject(1, UUID.class),
            base.divisionCode().value(),
            base.kind(),
            base.validFrom(),
            base.validTo(),
            base.persons(),
            base.source(),
            caller.subject());
    return sql.one(BASE + " where id = ?", PopulationBaseView::of, id);
  }

  @Transactional
  public PublishedRateView enter(NewPublishedRate rate, Caller caller) {
    Ranges.check(rate.validFrom(), rate.validTo());
    divisions.requireKnown(rate.divisionCode(), caller.scope());
    UUID id =
        sql.one(
            "insert into published_rate (division_code, valid, percent, numerator, denominator,"
                + " source, recorded_by) values (?, daterange(?, ?), ?, ?, ?, ?, ?) returning id",
            row -> row.getObject(1, UUID.class),
            rate.divisionCode().value(),
            rate.validFrom(),
            rate.validTo(),
            new BigDecimal(rate.percent()),
            rate.numerator(),
            rate.denominator(),
            rate.source(),
            caller.subject());
    return sql.one(RATE + " where id = ?", PublishedRateView::of, id);
  }

  List<PopulationBaseView> bases(@Nullable DivisionCode division, PageRequest page, Scope scope) {
    return sql.list(BASE + PAGE, PopulationBaseView::of, arguments(division, page, scope));
  }

  List<PublishedRateView> rates(@Nullable DivisionCode division, PageRequest page, Scope scope) {
    return sql.list(RATE + PAGE, PublishedRateView::of, arguments(division, page, scope));
  }

  /** The bases of these divisions, by division. */
  public Map<DivisionCode, PopulationBaseView> bases(
      List<Area> areas, PopulationKind kind, AsOf asOf, Scope scope) {
    return sql
        .list(
            BASE
                + " where division_code = any (?) and valid @> ?::date and kind = ?"
                + " and division_code ^@ any (?)"
                + " and (?::timestamptz is null or recorded_at <= ?::timestamptz)",
            PopulationBaseView::of,
            codes(areas),
            asOf.day(),
            kind,
            scope.forQuery(),
            asOf.recordedBy(),
            asOf.recordedBy())
        .stream()
        .collect(Collectors.toMap(PopulationBaseView::divisionCode, base -> base));
  }

  /** What was published for these divisions, by division. */
  public Map<DivisionCode, PublishedRateView> rates(List<Area> areas, AsOf asOf, Scope scope) {
    return sql
        .list(
            RATE
                + " where division_code = any (?) and valid @> ?::date and division_code ^@ any (?)"
                + " and (?::timestamptz is null or recorded_at <= ?::timestamptz)",
            PublishedRateView::of,
            codes(areas),
            asOf.day(),
            scope.forQuery(),
            asOf.recordedBy(),
            asOf.recordedBy())
        .stream()
        .collect(Collectors.toMap(PublishedRateView::divisionCode, rate -> rate));
  }

  /** The first rate that was published for a division, by a day. */
  public Optional<PublishedRateView> firstRate(Area area, AsOf asOf, Scope scope) {
    return sql.first(
        RATE
            + " where division_code = ? and lower(valid) <= ? and division_code ^@ any (?)"
            + " and (?::timestamptz is null or recorded_at <= ?::timestamptz) order by lower(valid) limit 1",
        PublishedRateView::of,
        area.code().value(),
        asOf.day(),
        scope.forQuery(),
        asOf.recordedBy(),
        asOf.recordedBy());
  }

  private static String[] codes(List<Area> areas) {
    return areas.stream().map(area -> area.code().value()).toArray(String[]::new);
  }

  private static @Nullable Object[] arguments(
      @Nullable DivisionCode division, PageRequest page, Scope scope) {
    String code = division == null ? null : division.value();
    return new @Nullable Object[] {
      scope.forQuery(), code, code, page.after(0, ""), page.idAfter(1), page.fetch()
    };
  }
}
