package bangfu.household.briefing;

import bangfu.household.statistics.indicators.Unit;
import java.util.Locale;

/** A value with its unit, in both languages. */
final class UnitWords {
  private UnitWords() {}

  static String of(Unit unit, String value, Locale locale) {
    if (unit == Unit.PERCENT) {
      return value + "%";
    }
    return locale.getLanguage().equals("zh") ? value + chinese(unit) : value + " " + english(unit);
  }

  private static String chinese(Unit unit) {
    return switch (unit) {
      case PERCENT -> "%";
      case PERSONS -> "人";
      case HOUSEHOLDS -> "户";
      case PERSONS_PER_HOUSEHOLD -> "人/户";
      case ATTENDANCES, JOBS -> "人次";
      case SESSIONS -> "期";
      case ACTIVITIES -> "场";
      case VILLAGES -> "个村";
      case TOWNSHIPS, WORKSHOPS, STATIONS, ENTERPRISES, DEPARTMENTS -> "个";
    };
  }

  private static String english(Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
