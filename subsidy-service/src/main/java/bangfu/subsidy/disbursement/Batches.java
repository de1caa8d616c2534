package bangfu.subsidy.disbursement;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.commons.value.Money;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The batches. */
@ApplicationScoped
class Batches implements PanacheRepositoryBase<Batch, UUID> {
  private final Sql sql;
  private final RevisionLog log;

  Batches(Sql sql, RevisionLog log) {
    this.sql = sql;
    this.log = log;
  }

  Batch within(Scope scope, UUID id) {
    return inScope(findById(id), scope);
  }

  Batch locked(Scope scope, UUID id) {
    return inScope(findById(id, LockModeType.PESSIMISTIC_WRITE), scope);
  }

  BatchView view(Batch batch) {
    return batch.view(outcome(batch.id()));
  }

  /** Flushes, and writes the revision of the version that the row then has. */
  BatchView changed(Batch batch, String kind) {
    flush();
    BatchView view = view(batch);
    log.append(
        new NewRevision(
            "payment-batch", batch.id(), batch.version(), kind, batch.division(), null, view));
    return view;
  }

  private BatchView.Outcome outcome(UUID batch) {
    return sql.one(
        "select count(*) filter (where state = 'PAID'),"
            + " coalesce(sum(amount_fen) filter (where state = 'PAID'), 0),"
            + " count(*) filter (where state = 'RETURNED'),"
            + " count(*) filter (where state = 'REISSUED'),"
            + " count(*) filter (where state = 'REMOVED') from payment where batch_id = ?",
        row ->
            new BatchView.Outcome(
                row.getInt(1),
                Money.ofFen(row.getLong(2)),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5)),
        batch);
  }

  private static Batch inScope(@Nullable Batch found, Scope scope) {
    if (found == null || !scope.covers(found.division())) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    return found;
  }
}
