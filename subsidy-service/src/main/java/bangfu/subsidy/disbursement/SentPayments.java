package bangfu.subsidy.disbursement;

import bangfu.commons.clock.DatedActs;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.InputError;
import bangfu.subsidy.disbursement.bank.ReturnFile;
import bangfu.subsidy.disbursement.bank.ReturnReason;
import bangfu.subsidy.disbursement.bank.ReturnRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The payments that a bank has, beside what it says of them. */
@ApplicationScoped
class SentPayments {
  private final Sql sql;
  private final DatedActs days;

  SentPayments(Sql sql, DatedActs days) {
    this.sql = sql;
    this.days = days;
  }

  /** What is known of a payment; approved is the day of finance's approval. */
  private record Known(
      PaymentState state, @Nullable String reason, String tail, LocalDate approved) {
    boolean says(ReturnRow row) {
      ReturnReason told = row.reason();
      return told == null
          ? state == PaymentState.PAID
          : (state == PaymentState.RETURNED || state == PaymentState.REISSUED)
              && told.name().equals(reason);
    }
  }

  /** What of the rows does not fit the batch, with row and column. */
  List<InputError> errors(UUID batch, List<ReturnRow> rows) {
    Map<Integer, Known> known = known(batch);
    List<InputError> errors = new ArrayList<>();
    for (ReturnRow row : rows) {
      Known payment = known.get(row.seq());
      if (payment == null || payment.state() == PaymentState.REMOVED) {
        errors.add(ReturnFile.error(row.line(), "seq", "UNKNOWN_SEQ", ""));
      } else {
        check(row, payment, errors);
      }
    }
    return errors;
  }

  private void check(ReturnRow row, Known payment, List<InputError> errors) {
    if (!payment.tail().equals(row.accountTail())) {
      errors.add(ReturnFile.error(row.line(), "accountTail", "ACCOUNT_TAIL_MISMATCH", ""));
    }
    if (payment.state() != PaymentState.SENT && !payment.says(row)) {
      errors.add(ReturnFile.error(row.line(), "status", "ALREADY_SETTLED", ""));
    }
    if (row.date().isAfter(days.today()) || row.date().isBefore(payment.approved())) {
      errors.add(ReturnFile.error(row.line(), "date", "OUT_OF_RANGE", ""));
    }
  }

  /** The rows that say something new. */
  List<ReturnRow> news(UUID batch, List<ReturnRow> rows) {
    Map<Integer, Known> known = known(batch);
    return rows.stream()
        .filter(
            r -> {
              Known payment = known.get(r.seq());
              return payment != null && payment.state() == PaymentState.SENT;
            })
        .toList();
  }

  /** Stores the news in one statement. */
  void settle(UUID batch, List<ReturnRow> news) {
    sql.update(
        "update payment p set version = p.version + 1, settled_on = n.day::date,"
            + " reason = nullif(n.reason, ''),"
            + " state = case when n.reason = '' then 'PAID' else 'RETURNED' end"
            + " from unnest(?::text[], ?::text[], ?::text[]) as n (seq, reason, day)"
            + " where p.batch_id = ? and p.seq = n.seq::integer and p.state = 'SENT'",
        texts(news, r -> Integer.toString(r.seq())),
        texts(news, r -> r.reason() == null ? "" : PaymentReason.of(r.reason()).name()),
        texts(news, r -> r.date().toString()),
        batch);
  }

  boolean allSettled(UUID batch) {
    return sql.one(
        "select not exists (select from payment where batch_id = ? and state = 'SENT')",
        row -> row.getBoolean(1),
        batch);
  }

  private Map<Integer, Known> known(UUID batch) {
    Map<Integer, Known> known = new HashMap<>();
    sql.list(
        "select p.seq, p.state, p.reason, p.account_tail, r.fin_on from payment p"
            + " join roll_line l on l.id = p.roll_line_id join roll r on r.id = l.roll_id"
            + " where p.batch_id = ?",
        row ->
            known.put(
                row.getInt(1),
                new Known(
                    PaymentState.valueOf(row.getString(2)),
                    row.getString(3),
                    row.getString(4),
                    row.getObject(5, LocalDate.class))),
        batch);
    return known;
  }

  private static String[] texts(List<ReturnRow> rows, Function<ReturnRow, String> part) {
    return rows.stream().map(part).toArray(String[]::new);
  }
}
