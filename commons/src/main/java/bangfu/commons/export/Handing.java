package bangfu.commons.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import bangfu.commons.audit.Access;
import bangfu.commons.audit.AuditTrail;
import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries a list from a cursor to its reader, in the thread of the request: a slow reader slows the
 * cursor down, and one who goes away ends the transaction.
 */
@ApplicationScoped
class Handing {
  /** Each holds a connection and a thread for as long as its reader takes. */
  private static final int AT_ONCE = 4;

  private static final int LONGEST_SECONDS = 3600;
  private static final Logger LOG = Logger.getLogger(Handing.class);

  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Sql sql;
  private final CurrentCaller caller;
  private final CurrentVertxRequest request;
  private final AuditTrail trail;

  Handing(Sql sql, CurrentCaller caller, CurrentVertxRequest request, AuditTrail trail) {
    this.sql = sql;
    this.caller = caller;
    this.request = request;
    this.trail = trail;
  }

  /**
   * Returns when all is written, or when nobody reads any more. What cannot be recorded is not
   * handed out.
   *
   * @param taken what is recorded, and recording what goes with it
   * @throws Problem 429 where too many are at it
   */
  void out(
      OutputStream out,
      Caller who,
      ExportFormat format,
      Watermark mark,
      ExportedList list,
      Supplier<Access> taken) {
    if (!places.tryAcquire()) {
      throw new Problem(CommonProblem.TOO_MANY_REQUESTS);
    }
    var rows = new Rows(list.columns());
    try {
      asOneTransaction(who, () -> trail.granted(taken.get()));
      var attended = new AttendedOutput(out, request.getCurrent().response());
      RowWriter writer = format.writer(attended, list.columns(), mark);
      asOneTransaction(
          who, () -> sql.each(list.sql(), row -> rows.next(row, writer), list.arguments()));
      writer.end();
    } catch (IOException | UncheckedIOException e) {
      LOG.debugf("The reader of %s went away after %d rows", list.name(), rows.count);
    } finally {
      places.release();
    }
  }

  /** Of its own: that of the request has ended when its answer is written. */
  private void asOneTransaction(Caller who, Runnable work) {
    try {
      caller.as(
          who,
          () -> {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(work);
            return true;
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** All rows go through one array. */
  private static final class Rows {
    private final List<Column> columns;
    private final byte[] @Nullable [] cells;
    private long count;

    Rows(List<Column> columns) {
      this.columns = columns;
      this.cells = new byte[columns.size()][];
    }

    void next(ResultSet row, RowWriter writer) throws SQLException, IOException {
      for (int i = 0; i < cells.length; i++) {
        var shown = columns.get(i).shown();
        String stored = shown == null ? null : row.getString(i + 1);
        cells[i] =
            shown != null && stored != null
                ? shown.of(stored, row).getBytes(UTF_8)
                : row.getBytes(i + 1);
      }
      writer.row(cells);
      count++;
    }
  }
}
