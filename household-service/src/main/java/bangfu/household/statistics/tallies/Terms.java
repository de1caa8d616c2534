package bangfu.household.statistics.tallies;

import bangfu.commons.persistence.Sql;
import bangfu.commons.value.AsOf;
import bangfu.commons.value.DivisionCode;
import bangfu.household.statistics.areas.Area;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the tallies of a day are reckoned with: days, school terms, thresholds. */
@ApplicationScoped
class Terms {
  private static final int SCHOOL_AGE = 6;
  private static final int PAST_SCHOOL_AGE = 16;

  /** [assumed] Exempt from insurance so long after birth (domain.md §2.8). */
  private static final int NEWBORN_DAYS = 90;

  private static final int OLD = 60;
  private static final int ADULT = 18;

  private final Sql sql;
  private final int stableWorkMonths;
  private final LocalDate countedSince;
  private final LocalDate safetyNetSince;

  Terms(
      Sql sql,
      @ConfigProperty(name = "bangfu.figures.stable-work-months") int stableWorkMonths,
      @ConfigProperty(name = "bangfu.figures.counted-since") LocalDate countedSince,
      @ConfigProperty(name = "bangfu.figures.safety-net-since") LocalDate safetyNetSince) {
    this.sql = sql;
    this.stableWorkMonths = stableWorkMonths;
    this.countedSince = countedSince;
    this.safetyNetSince = safetyNetSince;
  }

  Map<String, Object> arguments(Area area, String[] places, AsOf asOf) {
    LocalDate day = asOf.day();
    LocalDate thisTerm = termBegins(day);
    LocalDate lastTerm = termBegins(thisTerm.minusDays(1));
    Map<String, Object> values = new HashMap<>();
    values.put("day", day);
    values.put("places", places);
    values.put("year", day.getYear());
    values.put("dayago", day.minusYears(1));
    values.put("newborn", day.minusDays(NEWBORN_DAYS));
    values.put("bornby", lastEndOfAugust(thisTerm).minusYears(SCHOOL_AGE));
    values.put("bornafter", lastEndOfAugust(thisTerm).minusYears(PAST_SCHOOL_AGE));
    values.put("lastbornby", lastEndOfAugust(lastTerm).minusYears(SCHOOL_AGE));
    values.put("lastbornafter", lastEndOfAugust(lastTerm).minusYears(PAST_SCHOOL_AGE));
    values.put("sixty", day.minusYears(OLD));
    values.put("eighteen", day.minusYears(ADULT));
    values.put("term", term(thisTerm));
    values.put("lastterm", term(lastTerm));
    values.put("months", stableWorkMonths(area, day));
    values.put("since", countedSince);
    values.put("netsince", safetyNetSince.isAfter(day) ? day : safetyNetSince);
    if (asOf.recordedBy() != null) {
      values.put("at", asOf.recordedBy());
    }
    return values;
  }

  /** The standard of the day where the division or one above has one, else what is configured. */
  private int stableWorkMonths(Area area, LocalDate day) {
    String code = area.code().value();
    String[] line =
        Arrays.stream(DivisionCode.Level.values())
            .map(level -> code.substring(0, level.digits()) + "0".repeat(12 - level.digits()))
            .distinct()
            .toArray(String[]::new);
    return sql.first(
            "select value from standard where code = 'STABLE_WORK_MONTHS' and valid @> ?::date"
                + " and division_code = any (?) order by rtrim(division_code, '0') desc limit 1",
            row -> row.getBigDecimal(1).intValueExact(),
            day,
            line)
        .orElse(stableWorkMonths);
  }

  /** [assumed] A spring term begins in February, an autumn term in September. */
  private static LocalDate termBegins(LocalDate day) {
    if (day.getMonthValue() >= Month.SEPTEMBER.getValue()) {
      return LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
    }
    return day.getMonthValue() >= Month.FEBRUARY.getValue()
        ? LocalDate.of(day.getYear(), Month.FEBRUARY, 1)
        : LocalDate.of(day.getYear() - 1, Month.SEPTEMBER, 1);
  }

  private static String term(LocalDate begin) {
    return begin.getYear() + (begin.getMonth() == Month.FEBRUARY ? "-SPRING" : "-AUTUMN");
  }

  private static LocalDate lastEndOfAugust(LocalDate day) {
    LocalDate end = LocalDate.of(day.getYear(), Month.AUGUST, 31);
    return end.isAfter(day) ? end.minusYears(1) : end;
  }
}
