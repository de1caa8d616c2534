package bangfu.subsidy.disbursement;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.subsidy.disbursement.bank.ReturnFile;
import bangfu.subsidy.disbursement.bank.ReturnRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Taking in what the bank returned: the whole file or nothing of it, and the same file once. */
@ApplicationScoped
class Returns {
  private final Batches batches;
  private final SentPayments sent;
  private final ReturnFiles files;
  private final PaymentRevisions revisions;
  private final Clock clock;

  Returns(
      Batches batches,
      SentPayments sent,
      ReturnFiles files,
      PaymentRevisions revisions,
      Clock clock) {
    this.batches = batches;
    this.sent = sent;
    this.files = files;
    this.revisions = revisions;
    this.clock = clock;
  }

  /** The files that were taken in. */
  @ApplicationScoped
  static class ReturnFiles {
    private final Sql sql;

    ReturnFiles(Sql sql) {
      this.sql = sql;
    }

    boolean knows(UUID batch, String sha256) {
      return sql.one(
          "select exists (select from return_file where batch_id = ? and sha256 = ?)",
          row -> row.getBoolean(1),
          batch,
          sha256);
    }

    void add(UUID batch, ReturnsView result, String by, java.time.Instant at) {
      sql.update(
          "insert into return_file (batch_id, sha256, paid, returned, unchanged, received_by,"
              + " received_at) values (?, ?, ?, ?, ?, ?, ?)",
          batch,
          result.sha256(),
          result.paid(),
          result.returned(),
          result.unchanged(),
          by,
          at);
    }
  }

  @Transactional
  ReturnsView take(UUID id, ReturnUpload upload, Caller by) {
    Batch batch = batches.locked(by.scope(), id);
    batch.requireReleased("RETURNS");
    List<ReturnRow> rows = checked(id, upload);
    List<ReturnRow> news = sent.news(id, rows);
    sent.settle(id, news);
    revisions.append(id, PaymentState.PAID);
    revisions.append(id, PaymentState.RETURNED);
    ReturnsView result = result(upload.sha256(), rows, news);
    if (!files.knows(id, upload.sha256())) {
      files.add(id, result, by.subject(), clock.instant());
    }
    if (!news.isEmpty() && sent.allSettled(id)) {
      batch.settle();
      batches.changed(batch, "SETTLED");
    }
    return result;
  }

  private List<ReturnRow> checked(UUID id, ReturnUpload upload) {
    ReturnFile file = ReturnFile.read(upload.bytes());
    refuse(file.errors());
    refuse(sent.errors(id, file.rows()));
    return file.rows();
  }

  private static void refuse(List<InputError> errors) {
    if (!errors.isEmpty()) {
      throw new Problem(DisbursementProblem.RETURN_FILE_INVALID, errors);
    }
  }

  private static ReturnsView result(String sha256, List<ReturnRow> rows, List<ReturnRow> news) {
    int paid = (int) news.stream().filter(ReturnRow::isPaid).count();
    return new ReturnsView(
        sha256, rows.size(), paid, news.size() - paid, rows.size() - news.size());
  }
}
