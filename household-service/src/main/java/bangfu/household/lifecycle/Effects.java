package bangfu.household.lifecycle;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.HouseholdKind;
import bangfu.household.registry.HouseholdRecord;
import bangfu.household.registry.HouseholdRecords;
import bangfu.household.registry.PovertyStatus;
import bangfu.household.registry.RecordKeeping;
import bangfu.household.registry.StatusView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a proceeding does to the household: its status or its monitoring from a day on, and one
 * revision, in the transaction of the step.
 */
@ApplicationScoped
class Effects {
  private final Sql sql;
  private final RecordKeeping keeping;
  private final HouseholdRecords records;
  private final MonitoringEffects monitoring;

  Effects(Sql sql, RecordKeeping keeping, HouseholdRecords records, MonitoringEffects monitoring) {
    this.sql = sql;
    this.keeping = keeping;
    this.records = records;
    this.monitoring = monitoring;
  }

  /** A locked household, with what the commands depend on. */
  record Subject(RecordKeeping.Locked locked, HouseholdRecord record) {
    boolean isMonitored() {
      return monitoringCases().stream().anyMatch(m -> m.eliminatedOn() == null);
    }

    List<bangfu.household.registry.facts.Monitoring> monitoringCases() {
      return java.util.Objects.requireNonNull(record.monitoring());
    }
  }

  /** Locks a household and reads it. */
  Subject subject(HouseholdId id, Scope scope) {
    RecordKeeping.Locked locked = keeping.lock(id, scope);
    return new Subject(
        locked,
        records.find(id, scope, null).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)));
  }

  /**
   * What the status would be after the command.
   *
   * @throws Problem 409 where it is not possible
   */
  @Nullable PovertyStatus permitted(
      Subject subject, StatusCommand command, @Nullable PovertyStatus before, LocalDate day) {
    LocalDate since =
        subject.record().statuses().stream()
            .map(StatusView::from)
            .filter(from -> from.isAfter(day))
            .findFirst()
            .orElse(null);
    if (since != null) {
      throw new Problem(LifecycleProblem.STATUS_CHANGED_LATER, Map.of("since", since));
    }
    PovertyStatus from = subject.record().statusOn(day).orElse(null);
    PovertyStatus after = StatusTable.after(from, command, before, day);
    if (from == null && subject.locked().kind() == HouseholdKind.REGISTERED) {
      throw new Problem(
          LifecycleProblem.TRANSITION_NOT_ALLOWED,
          Map.of("from", HouseholdKind.REGISTERED, "command", command));
    }
    monitoring.require(subject, command);
    return after;
  }

  /** Does it; answers the status before. */
  @Nullable PovertyStatus apply(Proceeding p, StatusCommand command, LocalDate day, Scope scope) {
    Subject subject = subject(p.ofHousehold(), scope);
    PovertyStatus from = subject.record().statusOn(day).orElse(null);
    PovertyStatus to = permitted(subject, command, p.statusBefore(), day);
    monitoring.apply(p, subject, command, day);
    if (to != null && to != from) {
      change(subject, to, day);
    }
    if (command == StatusCommand.IDENTIFY
        && p.about() instanceof NewProceeding.Identification about) {
      register(subject, about);
    }
    if (command == StatusCommand.REJECT) {
      unregister(subject);
    }
    if (command == StatusCommand.EXIT) {
      keepPolicies(subject);
    }
    keeping.record(p.ofHousehold(), command.happened(), "proceeding " + p.id());
    return from;
  }

  /** A second change on one day takes the place of the first; the revisions tell both. */
  private void change(Subject subject, PovertyStatus to, LocalDate day) {
    HouseholdId id = subject.locked().id();
    int replaced =
        sql.update(
            "update household_status set status = ?"
                + " where household_id = ? and upper_inf(valid) and lower(valid) = ?",
            to,
            id.value(),
            day);
    if (replaced == 0) {
      sql.update(
          "update household_status set valid = daterange(lower(valid), ?)"
              + " where household_id = ? and upper_inf(valid)",
          day,
          id.value());
      sql.update(
          "insert into household_status (household_id, village_code, status, valid)"
              + " values (?, ?, ?, daterange(?, null))",
          id.value(),
          subject.locked().village().value(),
          to,
          day);
    }
  }

  /** Until here a candidate is an ordinary household: only the registered have a cause. */
  private void register(Subject subject, NewProceeding.Identification about) {
    sql.update(
        "update household set kind = 'REGISTERED', main_cause = ?, other_causes = ?,"
            + " attribute = coalesce(attribute, 'GENERAL'), standard_kind = 'PROVINCIAL' where id = ?",
        about.mainCause(),
        about.otherCauses().toArray(String[]::new),
        subject.locked().id().value());
  }

  /** Who came as a candidate with a cause and was not accepted is an ordinary household again. */
  private void unregister(Subject subject) {
    sql.update(
        "update household set kind = 'NON_REGISTERED', main_cause = null, other_causes = '{}'"
            + " where id = ? and kind = 'REGISTERED'",
        subject.locked().id().value());
  }

  /** 脱贫不脱政策. */
  private void keepPolicies(Subject subject) {
    sql.update(
        "update household set policy_enjoyed = true, not_exited_reason = null where id = ?",
        subject.locked().id().value());
  }
}
