package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.job.Recurring;
import bangfu.commons.persistence.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Forgets what imports leave behind: files of errors whose time is up, imports that nobody
 * released, and the rows of those that were refused, given up or cut off.
 */
@ApplicationScoped
class ForgettingImports implements Recurring {
  private static final Caller SERVICE = Caller.service("household-service");

  private final Sql sql;
  private final Stored stored;
  private final CurrentCaller caller;
  private final Clock clock;

  ForgettingImports(Sql sql, Stored stored, CurrentCaller caller, Clock clock) {
    this.sql = sql;
    this.stored = stored;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forget-imports";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    try {
      caller.as(
          SERVICE,
          () -> {
            QuarkusTransaction.requiringNew().run(this::lapse);
            for (ImportId id : QuarkusTransaction.requiringNew().call(this::leftBehind)) {
              forget(id);
            }
            return SERVICE;
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void lapse() {
    sql.update(
        "update registry_import set state = 'LAPSED', finished_at = ? where"
            + " state = 'AWAITING_RELEASE' and kept_until < ? and not exists (select from operation o"
            + " where o.id = release_operation_id and o.state in ('WAITING', 'RUNNING'))",
        clock.instant(),
        clock.instant());
  }

  /** Those that have a file or rows and do not need them any more. */
  private List<ImportId> leftBehind() {
    return sql.list(
        "select i.id from registry_import i"
            + " join operation o on o.id = coalesce(i.release_operation_id, i.operation_id)"
            + " where exists (select from import_part p where p.import_id = i.id)"
            + " and (i.state in ('VALIDATED', 'COMMITTED', 'DECLINED', 'LAPSED', 'FAILED', 'CANCELLED',"
            + " 'UNDONE') or (i.state = 'REFUSED' and i.kept_until < ?)"
            + " or (i.state in ('RECEIVED', 'READING', 'CHECKED')"
            + " and o.state in ('FAILED', 'CANCELLED')))",
        row -> new ImportId(row.getObject(1, UUID.class)),
        clock.instant());
  }

  private void forget(ImportId id) {
    stored
        .patience()
        .call(
            () -> {
              stored.staging().clear(id);
              stored.files().forget(id);
              return id;
            });
  }
}
