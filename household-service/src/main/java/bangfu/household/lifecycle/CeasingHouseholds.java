package bangfu.household.lifecycle;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.notices.Notices;
import bangfu.household.notices.Publicity;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What becomes of the proceeding and the monitoring of a household that goes up in another 并户. */
@ApplicationScoped
public class CeasingHouseholds {
  private final Sql sql;
  private final Proceedings proceedings;
  private final MonitoringEffects monitoring;
  private final Notices notices;
  private final CurrentCaller caller;

  CeasingHouseholds(
      Sql sql,
      Proceedings proceedings,
      MonitoringEffects monitoring,
      Notices notices,
      CurrentCaller caller) {
    this.sql = sql;
    this.proceedings = proceedings;
    this.monitoring = monitoring;
    this.notices = notices;
    this.caller = caller;
  }

  /**
   * Ends both, in the running transaction.
   *
   * @param into the household that stays, locked
   * @param reason why, as it stands in the proceeding
   * @throws Problem 409 {@code NOTICE_STANDS} while a notice about it hangs or is objected to,
   *     {@code WATCH_WOULD_END} where nobody would look after its risk any more
   */
  public void cease(HouseholdId household, HouseholdId into, LocalDate day, String reason) {
    Caller by = caller.get();
    requireWatched(household, into, day);
    proceedings
        .lockRunning(household, by.scope())
        .ifPresent(running -> end(running, day, reason, by));
    monitoring.end(household, EliminationManner.NATURAL, day);
  }

  private void end(Proceeding running, LocalDate day, String reason, Caller by) {
    // Told late, a merger ends what was done meanwhile on the day of the last act.
    LocalDate end = day.isBefore(running.lastActOn()) ? running.lastActOn() : day;
    requireNoNotice(running, end, by);
    var ending = new NewEnding(NewEnding.Manner.WITHDRAWN, end, reason, end, List.of());
    proceedings.end(running, ending, end, end, EndingKind.HOUSEHOLD_CEASED, by.subject());
  }

  /** Whoever reads a list that hangs may object to each on it; so nobody vanishes from it. */
  private void requireNoNotice(Proceeding running, LocalDate day, Caller by) {
    running.notices().stream()
        .map(notice -> notices.settledPublicity(notice, running.household(), by.scope()))
        .filter(notice -> notice.objected() || day.isBefore(notice.earliestAdvance()))
        .map(Publicity::earliestAdvance)
        .findFirst()
        .ifPresent(
            earliest -> {
              throw new Problem(LifecycleProblem.NOTICE_STANDS, Map.of("earliest", earliest));
            });
  }

  /** A risk does not end by a merger: who stays is watched too, or helped as a poor household. */
  private void requireWatched(HouseholdId household, HouseholdId into, LocalDate day) {
    boolean lost =
        sql.one(
            "select exists (select from monitoring where household_id = ? and eliminated_on is null)"
                + " and not exists (select from monitoring where household_id = ?"
                + " and eliminated_on is null) and not exists (select from household_status"
                + " where household_id = ? and valid @> ?::date"
                + " and status in ('NOT_EXITED', 'PRE_EXIT', 'RETURNED'))",
            row -> row.getBoolean(1),
            household.value(),
            into.value(),
            into.value(),
            day);
    if (lost) {
      throw new Problem(LifecycleProblem.WATCH_WOULD_END);
    }
  }
}
