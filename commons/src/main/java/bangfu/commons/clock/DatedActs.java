package bangfu.commons.clock;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Dates of acts that happened in the world (a notice posted, a visit paid) and are entered
 * afterwards: never in the future, never before the step they follow, and not entered later than
 * configured ({@code bangfu.late-entry.days}).
 */
@ApplicationScoped
public class DatedActs {
  private final Clock clock;
  private final int lateEntryDays;

  DatedActs(Clock clock, @ConfigProperty(name = "bangfu.late-entry.days") int lateEntryDays) {
    this.clock = clock;
    this.lateEntryDays = lateEntryDays;
  }

  /** Today, Asia/Shanghai. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * The day of an act, checked; today where none is given.
   *
   * @param field name of the field, for the message
   * @param earliest the first possible day, or null where there is no preceding step
   */
  public LocalDate day(String field, @Nullable LocalDate given, @Nullable LocalDate earliest) {
    LocalDate today = today();
    LocalDate day = given == null ? today : given;
    if (day.isAfter(today)) {
      throw refused(CommonProblem.DATE_IN_FUTURE, field, day, Map.of("today", today));
    }
    if (day.isBefore(today.minusDays(lateEntryDays))) {
      throw refused(CommonProblem.DATE_TOO_LONG_AGO, field, day, Map.of("days", lateEntryDays));
    }
    if (earliest != null && day.isBefore(earliest)) {
      throw refused(
          CommonProblem.DATE_BEFORE_PRECEDING_STEP, field, day, Map.of("earliest", earliest));
    }
    return day;
  }

  private static Problem refused(
      CommonProblem code, String field, LocalDate date, Map<String, Object> more) {
    var words = new java.util.HashMap<String, Object>(more);
    words.put("field", field);
    words.put("date", date);
    return new Problem(code, words);
  }
}
