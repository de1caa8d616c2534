package bangfu.household.lifecycle;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.facts.Measure;
import bangfu.household.registry.facts.Monitoring;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Opens and ends the monitoring of a household, which lies over its status. */
@ApplicationScoped
class MonitoringEffects {
  private final Sql sql;

  MonitoringEffects(Sql sql) {
    this.sql = sql;
  }

  /**
   * @throws Problem 409 where the command and an open monitoring do not go together
   */
  void require(Effects.Subject subject, StatusCommand command) {
    switch (command) {
      case ELIMINATE -> {
        if (!subject.isMonitored()) {
          throw new Problem(LifecycleProblem.NOT_MONITORED);
        }
      }
      case APPLY, IDENTIFY, RETURN, MONITOR_UNSTABLE, MONITOR_MARGINAL, MONITOR_SUDDEN -> {
        if (subject.isMonitored()) {
          throw new Problem(LifecycleProblem.MONITORING_OPEN);
        }
      }
      case REJECT, LIST_FOR_EXIT, EXIT, FAIL_EXIT, REMOVE -> {}
    }
  }

  void apply(Proceeding p, Effects.Subject subject, StatusCommand command, LocalDate day) {
    if (p.about() instanceof NewProceeding.Watch about
        && command == StatusCommand.monitor(about.monitorKind())) {
      open(p, about, day);
    } else if (p.about() instanceof NewProceeding.Elimination about
        && command == StatusCommand.ELIMINATE) {
      requireStable(p, subject, about, day);
      end(p.ofHousehold(), about.manner(), day);
    } else if (command == StatusCommand.REMOVE) {
      // Nobody is left to be watched.
      end(p.ofHousehold(), EliminationManner.NATURAL, day);
    }
  }

  private void open(Proceeding p, NewProceeding.Watch about, LocalDate day) {
    sql.update(
        "insert into monitoring (household_id, village_code, kind, risks, disaster, identified_on)"
            + " values (?, ?, ?, ?, ?, ?)",
        p.ofHousehold().value(),
        p.village().value(),
        about.monitorKind(),
        about.risks().toArray(String[]::new),
        about.disaster(),
        day);
  }

  /** Ends what is open, not before it began. */
  void end(HouseholdId household, EliminationManner manner, LocalDate day) {
    sql.update(
        "update monitoring set eliminated_on = greatest(?, identified_on), elimination = ?"
            + " where household_id = ? and eliminated_on is null",
        day,
        manner,
        household.value());
  }

  /** Watched for long enough, and every measure finished; without measures only by nature. */
  private static void requireStable(
      Proceeding p, Effects.Subject subject, NewProceeding.Elimination about, LocalDate day) {
    Monitoring open =
        subject.monitoringCases().stream()
            .filter(m -> m.eliminatedOn() == null)
            .findFirst()
            .orElseThrow();
    int months = Objects.requireNonNull(p.definition().stableMonths());
    LocalDate earliest = open.identifiedOn().plusMonths(months);
    if (day.isBefore(earliest)) {
      throw new Problem(
          LifecycleProblem.RISK_NOT_STABLE, Map.of("months", months, "earliest", earliest));
    }
    List<Measure> measures =
        Objects.requireNonNull(subject.record().measures()).stream()
            .filter(m -> !m.takenOn().isBefore(open.identifiedOn()))
            .toList();
    boolean finished =
        measures.stream().allMatch(m -> m.finishedOn() != null && !m.finishedOn().isAfter(day));
    if (!finished || (measures.isEmpty() && about.manner() == EliminationManner.BY_HELP)) {
      throw new Problem(LifecycleProblem.MEASURES_NOT_DONE);
    }
  }
}
