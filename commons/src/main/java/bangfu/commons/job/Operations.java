package bangfu.commons.job;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The long pieces of work: who started them, how far they are, how they ended. */
@ApplicationScoped
public class Operations {
  private final Sql sql;
  private final Clock clock;
  private final Jobs jobs;

  Operations(Sql sql, Clock clock, Jobs jobs) {
    this.sql = sql;
    this.clock = clock;
    this.jobs = jobs;
  }

  /** Starts work in the running transaction: it begins once that is committed, and only then. */
  public OperationId start(String kind, String unit, Caller caller) {
    OperationId id =
        sql.one(
            "insert into operation (kind, unit, subject, roles, prefixes, staff_no)"
                + " values (?, ?, ?, ?, ?, ?) returning id",
            row -> new OperationId(row.getObject(1, UUID.class)),
            kind,
            unit,
            caller.subject(),
            caller.roles().toArray(String[]::new),
            caller.scope().prefixes().toArray(String[]::new),
            caller.staffNo().map(StaffNo::value).orElse(null));
    jobs.schedule(kind, id);
    return id;
  }

  /** One operation; only its starter and auditors may know that it exists. */
  @Transactional
  public Operation find(OperationId id, Caller caller) {
    return sql.first(
            "select * from operation where id = ? and (subject = ? or ?)",
            Operations::operation,
            id.value(),
            caller.subject(),
            caller.is(Roles.AUDIT))
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** Asks for an end: work that is waiting never starts, running work stops at the next chunk. */
  @Transactional
  public Operation cancel(OperationId id, Caller caller) {
    find(id, caller);
    sql.update("update operation set cancel_requested = true where id = ?", id.value());
    return find(id, caller);
  }

  /** Records progress in the running transaction; stops work whose end was asked for. */
  public void progress(OperationId id, long done, long total) {
    boolean cancelled =
        sql.one(
            "update operation set done = ?, total = ? where id = ? returning cancel_requested",
            row -> row.getBoolean(1),
            done,
            total,
            id.value());
    if (cancelled) {
      throw new Cancelled();
    }
  }

  /** The caller who started the work. */
  @Transactional
  Caller starter(OperationId id) {
    return sql.one(
        "select subject, roles, prefixes, staff_no from operation where id = ?",
        row ->
            new Caller(
                row.getString(1),
                Set.of(texts(row, 2)),
                new Scope(Arrays.asList(texts(row, 3)), false),
                Optional.ofNullable(row.getString(4)).map(StaffNo::new)),
        id.value());
  }

  /** Whether the work is to run; what was cancelled while it waited ends here. */
  @Transactional
  boolean begin(OperationId id) {
    Instant now = clock.instant();
    return sql.first(
            "update operation set"
                + " state = case when cancel_requested then 'CANCELLED' else 'RUNNING' end,"
                + " started_at = case when cancel_requested then started_at"
                + " else coalesce(started_at, ?) end,"
                + " finished_at = case when cancel_requested then ?::timestamptz end"
                + " where id = ? and state in ('WAITING', 'RUNNING')"
                + " returning state = 'RUNNING'",
            row -> row.getBoolean(1),
            now,
            now,
            id.value())
        .orElse(false);
  }

  @Transactional
  void end(OperationId id, Operation.State state, @Nullable String result, @Nullable String code) {
    sql.update(
        "update operation set state = ?, result = ?, code = ?, finished_at = ?"
            + " where id = ? and state = 'RUNNING'",
        state,
        result,
        code,
        clock.instant(),
        id.value());
  }

  private static String[] texts(ResultSet row, int column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }

  private static Operation operation(ResultSet row) throws SQLException {
    return new Operation(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        Operation.State.valueOf(row.getString("state")),
        new Operation.Progress(row.getLong("done"), row.getLong("total"), row.getString("unit")),
        Sql.instant(row, "started_at"),
        Sql.instant(row, "finished_at"),
        row.getString("result"),
        row.getString("code"));
  }

  /** Ends the work without a result, because somebody asked for that. */
  static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
