package bangfu.subsidy.disbursement;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Paying again what the bank returned: a new batch of the returned payments only, to the account
 * that the registry has by now. One that nobody corrected is refused: it would come back again.
 */
@ApplicationScoped
class Reissue {
  private final Sql sql;
  private final Batches batches;
  private final PayableLines payable;
  private final Disbursement.Drawing drawing;
  private final PaymentRevisions revisions;

  Reissue(
      Sql sql,
      Batches batches,
      PayableLines payable,
      Disbursement.Drawing drawing,
      PaymentRevisions revisions) {
    this.sql = sql;
    this.batches = batches;
    this.payable = payable;
    this.drawing = drawing;
    this.revisions = revisions;
  }

  /**
   * Draws up the new batch.
   *
   * @param only these payments; all returned ones where empty
   */
  @Transactional
  BatchView reissue(UUID id, Set<UUID> only, Caller by) {
    Batch batch = batches.locked(by.scope(), id);
    batch.requireReleased("REISSUE");
    List<PayableLine> lines =
        payable.returnedOf(id).stream()
            .filter(l -> only.isEmpty() || only.contains(l.returned()))
            .toList();
    if (lines.isEmpty()) {
      throw new Problem(DisbursementProblem.NOTHING_TO_REISSUE);
    }
    refuseUncorrected(id, lines);
    LeftOut leftOut = payable.leftOutOfReturned(id);
    markReissued(id, lines);
    return drawing.draw(new Disbursement.Drawing.Plan(batch.division(), lines, leftOut, id), by);
  }

  private void refuseUncorrected(UUID batch, List<PayableLine> lines) {
    Map<UUID, byte[]> payees = new HashMap<>();
    sql.list(
        "select id, payee_hash from payment where batch_id = ? and state = 'RETURNED'",
        row -> payees.put(row.getObject(1, UUID.class), row.getBytes(2)),
        batch);
    List<InputError> uncorrected =
        lines.stream()
            .filter(l -> Arrays.equals(l.payeeHash(), payees.get(l.returned())))
            .map(l -> new InputError("/payments/" + l.returned(), "ACCOUNT_NOT_CORRECTED", ""))
            .toList();
    if (!uncorrected.isEmpty()) {
      throw new Problem(DisbursementProblem.ACCOUNT_NOT_CORRECTED, uncorrected);
    }
  }

  private void markReissued(UUID batch, List<PayableLine> lines) {
    sql.update(
        "update payment set state = 'REISSUED', version = version + 1"
            + " where state = 'RETURNED' and id = any (?::uuid[])",
        (Object) lines.stream().map(l -> String.valueOf(l.returned())).toArray(String[]::new));
    revisions.append(batch, PaymentState.REISSUED);
  }
}
