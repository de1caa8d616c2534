package bangfu.household.standards;

import bangfu.commons.caller.Caller;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.divisions.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entering standards, ending them, and listing those of all times. Public data, so not scoped. */
@ApplicationScoped
class StandardSetting {
  private static final String SELECT =
      "select id, code, division_code, lower(valid) as valid_from, upper(valid) as valid_to, value,"
          + " unit, source, recorded_at from standard";
  private static final int FEN_DIGITS = 2;

  private final Sql sql;
  private final Divisions divisions;

  StandardSetting(Sql sql, Divisions divisions) {
    this.sql = sql;
    this.divisions = divisions;
  }

  /** Which standards are wanted. */
  record Filter(
      @Nullable StandardCode code, @Nullable DivisionCode division, @Nullable LocalDate asOf) {}

  List<StandardView> page(Filter filter, PageRequest page) {
    String code = filter.code() == null ? null : filter.code().name();
    String division = filter.division() == null ? null : filter.division().value();
    return sql.list(
        SELECT
            + " where (?::text is null or code = ?) and (?::text is null or division_code = ?)"
            + " and (?::date is null or valid @> ?::date)"
            + " and (code, division_code, lower(valid)) > (?, ?, ?::date)"
            + " order by code, division_code, lower(valid) limit ?",
        StandardView::of,
        code,
        code,
        division,
        division,
        filter.asOf(),
        filter.asOf(),
        page.after(0, ""),
        page.after(1, ""),
        page.after(2, "0001-01-01"),
        page.fetch());
  }

  /**
   * @throws Problem 404 where the division is unknown or not the caller's
   */
  @Transactional
  public StandardView enter(NewStandard standard, Caller caller) {
    check(standard);
    divisions.requireKnown(standard.divisionCode(), caller.scope());
    UUID id =
        sql.one(
            "insert into standard (code, division_code, valid, value, unit, source, recorded_by)"
                + " values (?, ?, daterange(?, ?), ?, ?, ?, ?) returning id",
            row -> row.getObject(1, UUID.class),
            standard.code(),
            standard.divisionCode().value(),
            standard.validFrom(),
            standard.validTo(),
            stored(standard),
            standard.code().unit(),
            standard.source(),
            caller.subject());
    return sql.one(SELECT + " where id = ?", StandardView::of, id);
  }

  /**
   * Ends an open one, so that another can follow.
   *
   * @throws Problem 404 outside the caller's divisions, 409 where it has an end, 422 before its
   *     first day
   */
  @Transactional
  public StandardView end(StandardId id, LocalDate endedOn, Caller caller) {
    StandardView open =
        sql.first(SELECT + " where id = ? for update", StandardView::of, id.value())
            .filter(s -> caller.scope().covers(s.divisionCode()))
            .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    if (open.validTo() != null) {
      throw new Problem(StandardProblem.STANDARD_ENDED);
    }
    if (!endedOn.isAfter(open.validFrom())) {
      throw new Problem(
          CommonProblem.DATE_BEFORE_PRECEDING_STEP,
          Map.of("field", "endedOn", "date", endedOn, "earliest", open.validFrom().plusDays(1)));
    }
    sql.update(
        "update standard set valid = daterange(lower(valid), ?), ended_by = ?, ended_at = now()"
            + " where id = ?",
        endedOn,
        caller.subject(),
        id.value());
    return sql.one(SELECT + " where id = ?", StandardView::of, id.value());
  }

  private static void check(NewStandard standard) {
    List<InputError> errors = new java.util.ArrayList<>();
    LocalDate end = standard.validTo();
    if (end != null && !end.isAfter(standard.validFrom())) {
      errors.add(new InputError("/validTo", "DATE_RANGE_EMPTY", ""));
    }
    boolean fits =
        switch (standard.code().unit()) {
          case CNY -> decimals(standard) <= FEN_DIGITS;
          case LITRES, PERCENT, SQUARE_METRES -> true;
          case DAYS, METRES, MINUTES, MONTHS, YEARS -> decimals(standard) <= 0;
        };
    if (!fits) {
      errors.add(new InputError("/value", "OUT_OF_RANGE", ""));
    }
    if (!errors.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_INPUT, errors);
    }
  }

  private static int decimals(NewStandard standard) {
    return new BigDecimal(standard.value()).stripTrailingZeros().scale();
  }

  private static BigDecimal stored(NewStandard standard) {
    BigDecimal value = new BigDecimal(standard.value());
    return standard.code().unit() == StandardUnit.CNY ? value.movePointRight(FEN_DIGITS) : value;
  }
}
