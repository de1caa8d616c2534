package bangfu.household.leads;

import bangfu.commons.caller.Caller;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.http.Preconditions;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.household.lifecycle.MonitoringCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Verifying leads in the village, and closing them above it; never by the same person. */
@ApplicationScoped
class LeadSteps {
  private static final String MONITORING = "MONITORING";

  private final Sql sql;
  private final Leads leads;
  private final LeadKeeping keeping;
  private final MonitoringCases cases;
  private final DatedActs acts;

  LeadSteps(Sql sql, Leads leads, LeadKeeping keeping, MonitoringCases cases, DatedActs acts) {
    this.sql = sql;
    this.leads = leads;
    this.keeping = keeping;
    this.cases = cases;
    this.acts = acts;
  }

  /**
   * @throws Problem 404 outside the scope, 409 unless it is open, 412 or 428 by its version
   */
  @Transactional
  public LeadView verify(
      LeadId id, @Nullable String ifMatch, LeadVerification found, Caller caller) {
    LeadView lead = locked(id, ifMatch, LeadState.VERIFIED, caller);
    sql.update(
        "update lead set state = 'VERIFIED', confirmed = ?, finding = ?, verified_on = ?,"
            + " verified_by = ?, verified_at = now(), version = version + 1 where id = ?",
        found.confirmed(),
        found.finding(),
        acts.day("verifiedOn", found.verifiedOn(), lead.raisedOn()),
        caller.subject(),
        id.value());
    return again(id, caller);
  }

  /**
   * @throws Problem 404 outside the scope, 409 unless it is verified, by who verified it, or called
   *     corrected while its cause is on file; 422 where what it names is no case of it; 412 or 428
   *     by its version
   */
  @Transactional
  public LeadView close(LeadId id, @Nullable String ifMatch, LeadClosing closing, Caller caller) {
    check(closing);
    LeadView lead = locked(id, ifMatch, closing.outcome().state(), caller);
    LeadView.Verified verified = Objects.requireNonNull(lead.verification());
    if (verified.verifiedBy().equals(caller.subject())) {
      throw new Problem(CommonProblem.MAKER_IS_CHECKER);
    }
    requireCase(lead, closing.proceedingId(), caller);
    LocalDate day = acts.day("closedOn", closing.closedOn(), verified.verifiedOn());
    if (closing.outcome() == LeadOutcome.CORRECTED && !keeping.isCauseGone(lead, acts.today())) {
      throw new Problem(LeadProblem.CAUSE_STILL_THERE);
    }
    end(id, closing, day, caller);
    return again(id, caller);
  }

  private void end(LeadId id, LeadClosing closing, LocalDate day, Caller caller) {
    sql.update(
        "update lead set state = ?, close_reason = ?, proceeding_kind = ?, proceeding_id = ?,"
            + " closed_on = ?, closed_by = ?, closed_at = now(), version = version + 1,"
            + " cause_gone_on = case when ? then coalesce(cause_gone_on, greatest(?, raised_on))"
            + " else cause_gone_on end where id = ?",
        closing.outcome().state(),
        closing.reason(),
        closing.proceedingId() == null ? null : MONITORING,
        closing.proceedingId(),
        day,
        caller.subject(),
        closing.outcome() == LeadOutcome.CORRECTED,
        acts.today(),
        id.value());
  }

  /** An early warning becomes a case of monitoring of its own household, and nothing else does. */
  private void requireCase(LeadView lead, @Nullable UUID proceeding, Caller caller) {
    if (proceeding == null) {
      return;
    }
    if (lead.kind() == LeadKind.QUALITY) {
      throw new Problem(LeadProblem.NO_CASE_OF_QUALITY);
    }
    if (!cases.has(lead.householdId(), proceeding, caller.scope())) {
      throw new Problem(LeadProblem.NO_SUCH_CASE);
    }
  }

  private static void check(LeadClosing closing) {
    boolean isCase = closing.outcome() == LeadOutcome.CASE;
    if (isCase != (closing.proceedingId() != null)) {
      throw new Problem(
          CommonProblem.INVALID_INPUT,
          List.of(new InputError("/proceedingId", isCase ? "REQUIRED" : "INVALID", "")));
    }
  }

  private LeadView locked(LeadId id, @Nullable String ifMatch, LeadState next, Caller caller) {
    LeadView lead =
        leads
            .lock(id, acts.today(), caller.scope())
            .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    Preconditions.match(ifMatch, lead.version());
    if (!lead.state().next().contains(next)) {
      throw new Problem(LeadProblem.LEAD_STATE, Map.of("state", lead.state().name()));
    }
    return lead;
  }

  private LeadView again(LeadId id, Caller caller) {
    return leads.find(id, acts.today(), caller.scope()).orElseThrow();
  }
}
