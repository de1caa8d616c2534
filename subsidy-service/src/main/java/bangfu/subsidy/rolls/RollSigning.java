package bangfu.subsidy.rolls;

import bangfu.commons.caller.Caller;
import bangfu.commons.clock.DatedActs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The steps of a roll through the offices: posting and three approvals, each by somebody else. */
@ApplicationScoped
class RollSigning {
  private final Rolls rolls;
  private final RollRevisions revisions;
  private final DatedActs days;
  private final Clock clock;
  private final int publicityDays;

  RollSigning(
      Rolls rolls,
      RollRevisions revisions,
      DatedActs days,
      Clock clock,
      @ConfigProperty(name = "bangfu.publicity.days") int publicityDays) {
    this.rolls = rolls;
    this.revisions = revisions;
    this.days = days;
    this.clock = clock;
    this.publicityDays = publicityDays;
  }

  /** A step somebody wants to take. */
  record Wanted(UUID roll, RollStep step, String dayField, @Nullable LocalDate day) {}

  RollView post(UUID roll, NewPublicity body, Caller by) {
    var wanted = new Wanted(roll, RollStep.PUBLICITY, "postedOn", body.postedOn());
    return take(wanted, by, (r, signature) -> r.post(signature, publicityDays));
  }

  RollView approveByTownship(UUID roll, NewApproval body, Caller by) {
    return take(approval(roll, RollStep.TOWNSHIP_APPROVAL, body), by, Roll::approveByTownship);
  }

  RollView approveByDepartment(UUID roll, NewApproval body, Caller by) {
    return take(approval(roll, RollStep.DEPARTMENT_APPROVAL, body), by, Roll::approveByDepartment);
  }

  RollView approveByFinance(UUID roll, NewApproval body, Caller by) {
    return take(approval(roll, RollStep.FINANCE_APPROVAL, body), by, Roll::approveByFinance);
  }

  @Transactional
  RollView take(Wanted wanted, Caller by, BiConsumer<Roll, SignedStep> step) {
    Roll roll = rolls.locked(by.scope(), wanted.roll());
    roll.check(wanted.step(), by.subject());
    LocalDate day = days.day(wanted.dayField(), wanted.day(), roll.earliest(wanted.step()));
    step.accept(roll, new SignedStep(day, by.subject(), clock.instant()));
    revisions.append(List.of(roll), wanted.step().name());
    return roll.view();
  }

  private static Wanted approval(UUID roll, RollStep step, NewApproval body) {
    return new Wanted(roll, step, "decidedOn", body.decidedOn());
  }
}
