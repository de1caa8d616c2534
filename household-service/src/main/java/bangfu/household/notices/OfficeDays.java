package bangfu.household.notices;

import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Reads which days the office works on. */
@ApplicationScoped
class OfficeDays {
  private final Sql sql;

  OfficeDays(Sql sql) {
    this.sql = sql;
  }

  OfficeCalendar calendar() {
    Map<LocalDate, Boolean> exceptions = new HashMap<>();
    sql.list(
            "select day, working from office_day where ended_at is null",
            row -> Map.entry(row.getObject(1, LocalDate.class), row.getBoolean(2)))
        .forEach(day -> exceptions.put(day.getKey(), day.getValue()));
    return new OfficeCalendar(exceptions);
  }
}
