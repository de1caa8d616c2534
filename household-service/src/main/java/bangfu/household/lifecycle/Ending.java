package bangfu.household.lifecycle;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Scope;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.http.Preconditions;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.notices.ObjectionUpheld;
import bangfu.household.registry.PovertyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ending a proceeding without its purpose: a negative step, a withdrawal, an objection upheld. */
@ApplicationScoped
class Ending {
  private final Proceedings proceedings;
  private final Effects effects;
  private final DatedActs acts;
  private final CurrentCaller caller;

  Ending(Proceedings proceedings, Effects effects, DatedActs acts, CurrentCaller caller) {
    this.proceedings = proceedings;
    this.effects = effects;
    this.acts = acts;
    this.caller = caller;
  }

  @Transactional
  public Proceeding end(ProceedingId id, @Nullable String ifMatch, NewEnding ending, Caller by) {
    Proceeding p = proceedings.lock(id, by.scope());
    Preconditions.match(ifMatch, p.version());
    p.requireRunning();
    boolean negative = ending.kind() == NewEnding.Manner.NEGATIVE;
    if (negative && p.next().orElseThrow().roles().stream().noneMatch(by::is)) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
    LocalDate day = acts.day("endedOn", ending.endedOn(), p.lastActOn());
    LocalDate told = acts.day("applicantToldOn", ending.applicantToldOn(), day);
    EndingKind kind = negative ? EndingKind.NEGATIVE : EndingKind.WITHDRAWN;
    proceedings.end(p, ending, day, told, kind, by.subject());
    undo(p, day, by.scope());
    return proceedings.get(id, by.scope());
  }

  /**
   * In the transaction of the ruling. What was completed before stays; another procedure mends it.
   */
  void onUpheld(@Observes ObjectionUpheld upheld) {
    Caller by = caller.get();
    proceedings
        .lockPoster(upheld.notice(), upheld.household(), by.scope())
        .ifPresent(p -> endByObjection(p, upheld, by));
  }

  private void endByObjection(Proceeding p, ObjectionUpheld upheld, Caller by) {
    LocalDate day = acts.day("ruledOn", upheld.ruledOn(), p.lastActOn());
    var ending =
        new NewEnding(NewEnding.Manner.NEGATIVE, day, upheld.reason(), upheld.toldOn(), List.of());
    proceedings.end(p, ending, day, upheld.toldOn(), EndingKind.OBJECTION_UPHELD, by.subject());
    undo(p, day, by.scope());
  }

  /**
   * A village is poor as before. The household is what it was, or, who only applied, was not
   * accepted.
   */
  private void undo(Proceeding p, LocalDate day, Scope scope) {
    if (p.household() == null) {
      return;
    }
    PovertyStatus status =
        effects.subject(p.household(), scope).record().statusOn(day).orElse(null);
    if (p.kind() == ProcedureKind.IDENTIFICATION && status == PovertyStatus.CANDIDATE) {
      effects.apply(p, StatusCommand.REJECT, day, scope);
    } else if (p.kind() == ProcedureKind.EXIT && status == PovertyStatus.PRE_EXIT) {
      effects.apply(p, StatusCommand.FAIL_EXIT, day, scope);
    }
  }
}
