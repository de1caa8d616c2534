package bangfu.subsidy.disbursement;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.Money;
import bangfu.subsidy.disbursement.bank.BankFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Releasing a batch to the bank, by somebody else than who drew it up. What was suspended or held
 * meanwhile is taken out first; it can be paid by a later batch once that is over.
 */
@ApplicationScoped
class Release {
  private final Sql sql;
  private final Batches batches;
  private final Payments payments;
  private final PaymentRevisions revisions;
  private final Clock clock;

  Release(Sql sql, Batches batches, Payments payments, PaymentRevisions revisions, Clock clock) {
    this.sql = sql;
    this.batches = batches;
    this.payments = payments;
    this.revisions = revisions;
    this.clock = clock;
  }

  /** What is left of a batch. */
  private record Left(int lines, Money total) {}

  @Transactional
  BatchView release(UUID id, Caller by) {
    Batch batch = batches.locked(by.scope(), id);
    batch.checkRelease(by.subject());
    takeOut(batch);
    sql.update(
        "update payment set state = 'SENT', version = version + 1"
            + " where batch_id = ? and state = 'PENDING'",
        id);
    revisions.append(id, PaymentState.REMOVED);
    revisions.append(id, PaymentState.SENT);
    BankFile file = new BankFile(batch.number(), payments.forBank(id));
    batch.release(by.subject(), clock.instant(), file.sha256());
    return batches.changed(batch, "RELEASED");
  }

  private void takeOut(Batch batch) {
    sql.update(
        "update payment p set state = 'REMOVED', version = p.version + 1,"
            + " reason = case when l.hold = 'NONE' then 'SUSPENDED' else 'HELD' end"
            + " from roll_line l where l.id = p.roll_line_id and p.batch_id = ?"
            + " and p.state = 'PENDING'"
            + " and (l.hold <> 'NONE' or is_suspended(p.person_id, p.programme))",
        batch.id());
    Left left =
        sql.one(
            "select count(*), coalesce(sum(amount_fen), 0) from payment"
                + " where batch_id = ? and state = 'PENDING'",
            row -> new Left(row.getInt(1), Money.ofFen(row.getLong(2))),
            batch.id());
    if (left.lines() == 0) {
      throw new Problem(DisbursementProblem.ALL_TAKEN_OUT);
    }
    batch.holds(left.lines(), left.total());
  }
}
