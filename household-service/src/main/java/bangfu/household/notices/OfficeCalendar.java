package bangfu.household.notices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Working days 工作日: Monday to Friday, unless the calendar says otherwise.
 *
 * @param exceptions holidays (false), and weekends that are worked instead (true)
 */
record OfficeCalendar(Map<LocalDate, Boolean> exceptions) {
  OfficeCalendar {
    exceptions = Map.copyOf(exceptions);
  }

  boolean isWorking(LocalDate day) {
    Boolean exception = exceptions.get(day);
    return exception == null ? !isWeekend(day) : exception;
  }

  /** The first day on which so many working days have gone by, the first one included. */
  LocalDate after(LocalDate first, int workingDays) {
    LocalDate day = first;
    int gone = 0;
    while (gone < workingDays) {
      gone += isWorking(day) ? 1 : 0;
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
