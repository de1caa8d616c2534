package bangfu.subsidy.disbursement;

import bangfu.commons.caller.Caller;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.subsidy.rolls.BatchedRolls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Drawing up batches. The rolls are locked first, so that of batches drawn up at the same moment
 * one takes the lines and the others find none; the unique index on payments holds that too.
 */
@ApplicationScoped
class Disbursement {
  private final BatchedRolls rolls;
  private final PayableLines payable;
  private final Drawing drawing;

  Disbursement(BatchedRolls rolls, PayableLines payable, Drawing drawing) {
    this.rolls = rolls;
    this.payable = payable;
    this.drawing = drawing;
  }

  @Transactional
  BatchView create(NewBatch wanted, Caller by) {
    DivisionCode district = rolls.batch(wanted.rollIds(), by.scope());
    List<PayableLine> lines = payable.ofRolls(wanted.rollIds());
    LeftOut leftOut = payable.leftOutOfRolls(wanted.rollIds());
    if (lines.isEmpty()) {
      throw new Problem(DisbursementProblem.NOTHING_TO_PAY, leftOut.words());
    }
    return drawing.draw(new Drawing.Plan(district, lines, leftOut, null), by);
  }

  /** Writes a batch with its payments. */
  @ApplicationScoped
  static class Drawing {
    private final Batches batches;
    private final Payments payments;
    private final PaymentRevisions revisions;
    private final Clock clock;

    Drawing(Batches batches, Payments payments, PaymentRevisions revisions, Clock clock) {
      this.batches = batches;
      this.payments = payments;
      this.revisions = revisions;
      this.clock = clock;
    }

    /** What goes into a batch. */
    record Plan(
        DivisionCode division,
        List<PayableLine> lines,
        LeftOut leftOut,
        @Nullable UUID reissueOf) {}

    BatchView draw(Plan plan, Caller by) {
      Batch batch =
          new Batch(
              plan.division(), plan.leftOut(), plan.reissueOf(), by.subject(), clock.instant());
      batch.holds(plan.lines().size(), Money.sum(plan.lines().stream().map(PayableLine::amount)));
      batches.persistAndFlush(batch);
      payments.add(batch.id(), plan.lines());
      revisions.append(batch.id(), PaymentState.PENDING);
      return batches.changed(batch, plan.reissueOf() == null ? "CREATED" : "REISSUED");
    }
  }
}
