package bangfu.household.statistics;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What incidence is reckoned from, and what was published instead. */
@ApplicationScoped
class Bases {
  private static final String BASE =
      "select id, division_code, kind, lower(valid) as valid_from, upper(valid) as valid_to,"
          + " persons, source, recorded_at from population_base";
  private static final String RATE =
      "select id, division_code, lower(valid) as valid_from, upper(valid) as valid_to, percent,"
          + " numerator, denominator, source, recorded_at from published_rate";
  private static final String PAGE =
      " where division_code ^@ any (?) and (?::text is null or division_code = ?)"
          + " and (division_code, id) > (?, ?::uuid) order by division_code, id limit ?";
  private static final String FIRST = "00000000-0000-0000-0000-000000000000";

  private final Sql sql;

  Bases(Sql sql) {
    this.sql = sql;
  }

  @Transactional
  public PopulationBaseView enter(NewPopulation base, Caller caller) {
    Ranges.check(base.validFrom(), base.validTo());
    requireKnown(base.divisionCode(), caller.scope());
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
    requireKnown(rate.divisionCode(), caller.scope());
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

  /** The base of a division on a day. */
  Optional<PopulationBaseView> base(DivisionCode division, LocalDate day, Scope scope) {
    return sql.first(
        BASE
            + " where division_code = ? and valid @> ?::date and kind = 'RURAL_REGISTERED'"
            + " and division_code ^@ any (?)",
        PopulationBaseView::of,
        division.value(),
        day,
        scope.forQuery());
  }

  /** What was published for a division on a day. */
  Optional<PublishedRateView> rate(DivisionCode division, LocalDate day, Scope scope) {
    return sql.first(
        RATE + " where division_code = ? and valid @> ?::date and division_code ^@ any (?)",
        PublishedRateView::of,
        division.value(),
        day,
        scope.forQuery());
  }

  private static @Nullable Object[] arguments(
      @Nullable DivisionCode division, PageRequest page, Scope scope) {
    String code = division == null ? null : division.value();
    return new @Nullable Object[] {
      scope.forQuery(),
      code,
      code,
      page.isFirst() ? "" : page.after().get(0),
      page.isFirst() ? FIRST : page.after().get(1),
      page.fetch()
    };
  }

  private void requireKnown(DivisionCode division, Scope scope) {
    boolean known =
        sql.one(
            "select exists (select from division where code = ?)",
            row -> row.getBoolean(1),
            division.value());
    if (!known || !scope.covers(division)) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
  }
}
