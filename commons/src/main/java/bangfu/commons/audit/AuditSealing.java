package bangfu.commons.audit;

import bangfu.commons.job.Recurring;
import bangfu.commons.persistence.Sql;
import bangfu.commons.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Seals what was committed since the last time into a batch. The advisory lock keeps replicas
 * apart; should it ever fail, the key of the batches does.
 */
@ApplicationScoped
public class AuditSealing implements Recurring {
  private static final Logger LOG = Logger.getLogger(AuditSealing.class);
  private static final int AT_ONCE = 5_000;

  private final Sql sql;
  private final Transactions transactions;
  private final AuditChain chain;
  private final Duration every;

  AuditSealing(
      Sql sql,
      Transactions transactions,
      AuditChain chain,
      @ConfigProperty(name = "bangfu.audit.seal-every") Duration every) {
    this.sql = sql;
    this.transactions = transactions;
    this.chain = chain;
    this.every = every;
  }

  @Override
  public String name() {
    return "seal-audit";
  }

  @Override
  public Duration every() {
    return every;
  }

  /** Seals until nothing is waiting. */
  @Override
  public void run() {
    int sealed;
    do {
      sealed = transactions.ofService("audit", this::seal);
    } while (sealed == AT_ONCE);
  }

  private int seal() {
    boolean alone = sql.one("select pg_try_advisory_xact_lock(8113211)", row -> row.getBoolean(1));
    List<PlacedEntry> waiting = alone ? waiting() : List.of();
    if (!waiting.isEmpty()) {
      append(waiting);
    }
    return waiting.size();
  }

  private List<PlacedEntry> waiting() {
    return sql.list(
        "select e.* from audit_pending p join audit_entry e on e.seq = p.seq order by e.seq limit ?",
        PlacedEntry::read,
        AT_ONCE);
  }

  /** The last batch, or what stands for it before the first. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Last(long batchNo, byte[] hash) {}

  private void append(List<PlacedEntry> entries) {
    Last last =
        sql.first(
                "select batch_no, hash from audit_batch order by batch_no desc limit 1",
                row -> new Last(row.getLong(1), row.getBytes(2)))
            .orElseGet(() -> new Last(0, AuditChain.beginning()));
    long number = last.batchNo() + 1;
    byte[] hash = AuditChain.hash(last.hash(), number, entries);
    sql.update(
        "insert into audit_batch (batch_no, entries, first_id, last_id, previous_hash, hash, seal)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        number,
        entries.size(),
        entries.get(0).entry().id(),
        entries.get(entries.size() - 1).entry().id(),
        last.hash(),
        hash,
        chain.seal(hash));
    place(entries, number);
    // The log is kept elsewhere: a head seen there must be found in the chain for ever.
    LOG.infof(
        "Sealed audit batch %d: %d entries, %s",
        number, entries.size(), java.util.HexFormat.of().formatHex(hash));
  }

  private void place(List<PlacedEntry> entries, long batchNo) {
    sql.update(
        "with taken as (delete from audit_pending where seq = any (?::bigint[]) returning seq)"
            + " insert into audit_place (seq, entry_id, batch_no)"
            + " select e.seq, e.id, ? from taken t join audit_entry e on e.seq = t.seq",
        entries.stream().map(e -> Long.toString(e.seq())).toArray(String[]::new),
        batchNo);
  }
}
