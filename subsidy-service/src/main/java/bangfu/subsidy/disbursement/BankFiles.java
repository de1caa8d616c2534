package bangfu.subsidy.disbursement;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.Sql;
import bangfu.subsidy.disbursement.bank.BankFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bank files of released batches; whoever reads one is written down. */
@ApplicationScoped
class BankFiles {
  private final Batches batches;
  private final Payments payments;
  private final Sql sql;
  private final Clock clock;

  BankFiles(Batches batches, Payments payments, Sql sql, Clock clock) {
    this.batches = batches;
    this.payments = payments;
    this.sql = sql;
    this.clock = clock;
  }

  /** A file and what it is called. */
  record Named(String name, BankFile file) {}

  @Transactional
  Named read(UUID id, Caller by) {
    Batch batch = batches.within(by.scope(), id);
    batch.requireReleased("BANK_FILE");
    BankFile file = new BankFile(batch.number(), payments.forBank(id));
    requireUnchanged(batches.view(batch).fileSha256(), file);
    sql.update(
        "insert into bank_file_reading (batch_id, read_by, read_at) values (?, ?, ?)",
        id,
        by.subject(),
        clock.instant());
    return new Named(batch.number() + ".csv", file);
  }

  /** The file is written anew each time; it must be the one that was released. */
  private static void requireUnchanged(@Nullable String released, BankFile file) {
    if (!file.sha256().equals(released)) {
      throw new IllegalStateException("The bank file differs from the one that was released");
    }
  }
}
