package bangfu.household.safeguards;

import bangfu.household.registry.HouseholdRecord;
import bangfu.household.standards.Standard;
import bangfu.household.standards.StandardCode;
import bangfu.household.standards.StandardsOfDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Circumstances for rules without a database: the standards of domain.md, everything on file. */
public final class Judged {
  public static final Set<String> STABLE = Set.of("01", "02", "03", "04", "05", "06", "13");
  public static final VillageFacts ON_FILE = new VillageFacts(Result.PASS, true, true);
  private static final String VALUES =
      """
      INCOME_VALID_MONTHS 12 SURVEY_VALID_MONTHS 12 SCHOOL_AGE_FROM 6 SCHOOL_AGE_TO 15
      NEWBORN_EXEMPT_DAYS 90 WATER_LITRES_MIN 20 WATER_ROUND_TRIP_MAX 20 WATER_DISTANCE_MAX 800
      WATER_HEIGHT_MAX 80 WATER_GUARANTEE_MIN 90 WATER_GOOD_ROUND_TRIP_MAX 10
      WATER_GOOD_DISTANCE_MAX 400 WATER_GOOD_HEIGHT_MAX 40 WATER_GOOD_GUARANTEE_MIN 95
      HOUSE_AREA_MIN_1 20 HOUSE_AREA_MIN_2 30 HOUSE_AREA_MIN_3 40 HOUSE_AREA_MAX_1_TO_3 60
      HOUSE_AREA_MIN_PER_PERSON 13 HOUSE_AREA_MAX_PER_PERSON 18 VILLAGE_INCIDENCE_LIMIT 2
      COLLECTIVE_INCOME_MIN 4000000 LARGE_SELF_PAY_PERCENT 50 JOB_LOSS_MONTHS 3 WORKING_AGE_FROM 16
      WORKING_AGE_TO 59 LABOUR_SHARE_MAX 25 ELIMINATION_MONTHS_MIN 2 MEASURE_WITHIN_MONTHS 1
      DOUBTFUL_WAGE_MIN 100 DOUBTFUL_WAGE_MAX 9900""";

  private Judged() {}

  public static Circumstances on(String day, HouseholdRecord household) {
    return on(day, household, ON_FILE);
  }

  public static Circumstances on(String day, HouseholdRecord household, VillageFacts village) {
    LocalDate date = LocalDate.parse(day);
    return new Circumstances(household, date, standards(date), village, STABLE);
  }

  /** The lines of 2020 only: other years have none. */
  public static StandardsOfDay standards(LocalDate day) {
    Map<StandardCode, Standard> found = new EnumMap<>(StandardCode.class);
    String[] words = VALUES.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      put(found, words[i], words[i + 1]);
    }
    if (day.getYear() == 2020) {
      put(found, "POVERTY_LINE", "400000");
      put(found, "MONITORING_LINE", "600000");
    }
    return new StandardsOfDay(day, found);
  }

  private static void put(Map<StandardCode, Standard> found, String name, String value) {
    StandardCode code = StandardCode.valueOf(name);
    found.put(code, new Standard(code, new BigDecimal(value), code.unit(), "test"));
  }
}
