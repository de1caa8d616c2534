package bangfu.household.statistics.tallies;

import bangfu.commons.persistence.Sql;
import bangfu.commons.value.AsOf;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.SchoolTerm;
import bangfu.household.registry.MemberRecord;
import bangfu.household.safeguards.Schooling;
import bangfu.household.statistics.areas.Area;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the tallies of a day are reckoned with: days, school terms, thresholds. */
@ApplicationScoped
class Terms {
  /** Where no standard is on record for the day: 6–15 years, 90 days (domain.md §2.8). */
  private static final Map<String, Integer> USUAL =
      Map.of("SCHOOL_AGE_FROM", 6, "SCHOOL_AGE_TO", 15, "NEWBORN_EXEMPT_DAYS", 90);

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
    Map<String, Integer> standards = standards(area, day);
    Map<String, Object> values = new HashMap<>(ages(day, standards));
    values.put("day", day);
    values.put("places", places);
    values.put("year", day.getYear());
    values.put("dayago", day.minusYears(1));
    values.put("months", standards.get("STABLE_WORK_MONTHS"));
    values.put("since", countedSince);
    values.put("netsince", safetyNetSince.isAfter(day) ? day : safetyNetSince);
    if (asOf.recordedBy() != null) {
      values.put("at", asOf.recordedBy());
    }
    return values;
  }

  private static Map<String, Object> ages(LocalDate day, Map<String, Integer> standards) {
    SchoolTerm thisTerm = Schooling.term(day);
    SchoolTerm lastTerm = Schooling.term(MemberRecord.begins(thisTerm).minusDays(1));
    int from = Objects.requireNonNull(standards.get("SCHOOL_AGE_FROM"));
    int past = Objects.requireNonNull(standards.get("SCHOOL_AGE_TO")) + 1;
    int newborn = Objects.requireNonNull(standards.get("NEWBORN_EXEMPT_DAYS"));
    return Map.of(
        "newborn", day.minusDays(newborn),
        "bornby", Schooling.beginOfSchoolYear(thisTerm).minusYears(from),
        "bornafter", Schooling.beginOfSchoolYear(thisTerm).minusYears(past),
        "lastbornby", Schooling.beginOfSchoolYear(lastTerm).minusYears(from),
        "lastbornafter", Schooling.beginOfSchoolYear(lastTerm).minusYears(past),
        "sixty", day.minusYears(OLD),
        "eighteen", day.minusYears(ADULT),
        "term", thisTerm.toString(),
        "lastterm", lastTerm.toString());
  }

  /** The standards of the day: of the division, else of one above, else what is usual. */
  private Map<String, Integer> standards(Area area, LocalDate day) {
    String code = area.code().value();
    String[] line =
        Arrays.stream(DivisionCode.Level.values())
            .map(level -> code.substring(0, level.digits()) + "0".repeat(12 - level.digits()))
            .distinct()
            .toArray(String[]::new);
    Map<String, Integer> found = new HashMap<>(USUAL);
    found.put("STABLE_WORK_MONTHS", stableWorkMonths);
    sql.list(
        "select code, value from standard where valid @> ?::date and division_code = any (?)"
            + " and code = any (?) order by rtrim(division_code, '0')",
        row -> found.put(row.getString(1), row.getBigDecimal(2).intValue()),
        day,
        line,
        found.keySet().toArray(String[]::new));
    return found;
  }
}
