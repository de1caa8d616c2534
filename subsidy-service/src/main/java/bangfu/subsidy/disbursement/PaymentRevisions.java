package bangfu.subsidy.disbursement;

import bangfu.commons.persistence.Sql;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what happened to payments into the revision log: who got what, never an account. */
@ApplicationScoped
class PaymentRevisions {
  private final Sql sql;
  private final RevisionLog log;

  PaymentRevisions(Sql sql, RevisionLog log) {
    this.sql = sql;
    this.log = log;
  }

  /** A payment after a change. */
  record Snapshot(
      UUID id,
      UUID batchId,
      UUID rollLineId,
      String programme,
      String term,
      UUID personId,
      UUID householdId,
      String villageCode,
      Money amount,
      PaymentState state,
      @Nullable String reason,
      @Nullable LocalDate settledOn,
      long version) {}

  /**
   * Of all payments of a batch that are in this state and have no revision of their version yet.
   */
  void append(UUID batch, PaymentState state) {
    log.append(
        sql.list(
            "select p.* from payment p where batch_id = ? and state = ? and not exists ("
                + " select from revision r where r.aggregate = 'payment' and r.aggregate_id = p.id"
                + " and r.aggregate_version = p.version) order by seq",
            row -> revision(row),
            batch,
            state));
  }

  private static NewRevision revision(ResultSet row) throws SQLException {
    Snapshot payment = snapshot(row);
    return new NewRevision(
        "payment",
        payment.id(),
        payment.version(),
        payment.state().name(),
        new DivisionCode(payment.villageCode()),
        payment.reason(),
        payment);
  }

  private static Snapshot snapshot(ResultSet row) throws SQLException {
    return new Snapshot(
        row.getObject("id", UUID.class),
        row.getObject("batch_id", UUID.class),
        row.getObject("roll_line_id", UUID.class),
        row.getString("programme"),
        row.getString("term"),
        row.getObject("person_id", UUID.class),
        row.getObject("household_id", UUID.class),
        row.getString("village_code"),
        Money.ofFen(row.getLong("amount_fen")),
        PaymentState.valueOf(row.getString("state")),
        row.getString("reason"),
        Sql.date(row, "settled_on"),
        row.getLong("version"));
  }
}
