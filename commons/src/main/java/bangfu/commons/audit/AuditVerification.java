package bangfu.commons.audit;

import bangfu.commons.persistence.Sql;
import bangfu.commons.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes everything from the first entry on, and names the first that does not fit. As the
 * service itself: the chain goes through all divisions, and the answer shows none of them.
 */
@ApplicationScoped
class AuditVerification {
  private static final int BATCHES_AT_ONCE = 500;

  private final Sql sql;
  private final Transactions transactions;
  private final AuditChain chain;
  private final Clock clock;

  AuditVerification(Sql sql, Transactions transactions, AuditChain chain, Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.chain = chain;
    this.clock = clock;
  }

  /** A batch as it was sealed. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Batch(
      long number,
      int entries,
      UUID firstId,
      UUID lastId,
      byte[] previous,
      byte[] hash,
      byte[] seal) {
    static Batch read(ResultSet row) throws SQLException {
      return new Batch(
          row.getLong("batch_no"),
          row.getInt("entries"),
          row.getObject("first_id", UUID.class),
          row.getObject("last_id", UUID.class),
          row.getBytes("previous_hash"),
          row.getBytes("hash"),
          row.getBytes("seal"));
    }
  }

  /**
   * An entry that a batch has a place for.
   *
   * @param stored null where it is gone
   */
  record Place(UUID id, @Nullable PlacedEntry stored) {
    static Place read(ResultSet row) throws SQLException {
      boolean gone = row.getBytes("mac") == null;
      return new Place(row.getObject("entry_id", UUID.class), gone ? null : PlacedEntry.read(row));
    }
  }

  /** Entries that wait for their seal are checked too, one by one. */
  AuditVerificationView verify(@Nullable KnownHead known) {
    ChainWalk walk = new ChainWalk(chain, known);
    List<PlacedEntry> waiting = transactions.ofService("audit", () -> walked(walk));
    return walk.result(waiting.size(), clock.instant());
  }

  private List<PlacedEntry> walked(ChainWalk walk) {
    List<Batch> some = batches(0);
    while (!some.isEmpty() && walk.isIntact()) {
      for (Batch batch : some) {
        walk.batch(batch, places(batch.number()));
      }
      some = batches(some.get(some.size() - 1).number());
    }
    List<PlacedEntry> waiting = waiting();
    walk.end(waiting, stray());
    return waiting;
  }

  private List<Batch> batches(long after) {
    return sql.list(
        "select * from audit_batch where batch_no > ? order by batch_no limit ?",
        Batch::read,
        after,
        BATCHES_AT_ONCE);
  }

  private List<Place> places(long batchNo) {
    return sql.list(
        "select p.entry_id, e.* from audit_place p left join audit_entry e on e.seq = p.seq"
            + " where p.batch_no = ? order by p.seq",
        Place::read,
        batchNo);
  }

  private List<PlacedEntry> waiting() {
    return sql.list(
        "select e.* from audit_pending p join audit_entry e on e.seq = p.seq order by e.seq",
        PlacedEntry::read);
  }

  /** In one look, as an entry goes from waiting to its place meanwhile. */
  private Optional<ChainWalk.Stray> stray() {
    return sql.first(
        "select e.seq, e.id, false as gone from audit_entry e"
            + " where not exists (select from audit_place p where p.seq = e.seq)"
            + " and not exists (select from audit_pending p where p.seq = e.seq)"
            + " union all select p.seq, p.entry_id, true from audit_place p"
            + " where not exists (select from audit_batch b where b.batch_no = p.batch_no)"
            + " union all select p.seq, null, true from audit_pending p"
            + " where not exists (select from audit_entry e where e.seq = p.seq)"
            + " order by seq limit 1",
        row -> new ChainWalk.Stray(row.getObject("id", UUID.class), row.getBoolean("gone")));
  }
}
