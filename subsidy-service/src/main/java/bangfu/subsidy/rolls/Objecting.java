package bangfu.subsidy.rolls;

import bangfu.commons.caller.Caller;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Objections to single lines: the line is held while the others move on, until the township
 * decides. The roll is locked throughout, as for drawing up a batch: a line is held or paid, never
 * both.
 */
@ApplicationScoped
class Objecting {
  private final Rolls rolls;
  private final Objections objections;
  private final HeldLines lines;
  private final RollRevisions revisions;
  private final DatedActs days;

  Objecting(
      Rolls rolls,
      Objections objections,
      HeldLines lines,
      RollRevisions revisions,
      DatedActs days) {
    this.rolls = rolls;
    this.objections = objections;
    this.lines = lines;
    this.revisions = revisions;
    this.days = days;
  }

  @Transactional
  ObjectionView raise(UUID id, NewObjection raised, Caller by) {
    Roll roll = rolls.locked(by.scope(), id);
    if (!roll.isPosted()) {
      throw new Problem(
          RollProblem.ROLL_STATE, Map.of("state", roll.view().state(), "step", "OBJECTION"));
    }
    LocalDate on = days.day("raisedOn", raised.raisedOn(), roll.publicity().postedOn());
    lines.hold(roll.id(), raised.lineId());
    Objection objection = new Objection(roll, raised, on, by.subject());
    objections.persist(objection);
    revisions.append(objection, "RAISED");
    return objection.view();
  }

  @Transactional
  ObjectionView decide(UUID id, ObjectionDecision decision, Caller by) {
    UUID rollId = objections.within(by.scope(), id).rollId();
    Roll roll = rolls.locked(by.scope(), rollId);
    Objection objection = objections.within(by.scope(), id);
    objections.getEntityManager().refresh(objection);
    objection.check(by.subject());
    LocalDate on = days.day("decidedOn", decision.decidedOn(), objection.raisedOn());
    objection.decide(decision, on, by.subject());
    if (decision.upheld()) {
      Money amount = lines.stop(objection.lineId(), decision.reason());
      roll.stop(amount);
      revisions.append(List.of(roll), "LINE_STOPPED");
    } else {
      lines.release(objection.lineId());
    }
    revisions.append(objection, objection.view().state().name());
    return objection.view();
  }
}
