package bangfu.household.imports;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.job.OperationId;
import bangfu.commons.persistence.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** The second stage: everything that is staged goes into the registry at once, or nothing does. */
@ApplicationScoped
class Merging {
  private static final long ONE_AT_A_TIME = 8113211;

  private final Sql sql;
  private final FileKinds kinds;
  private final Stored stored;
  private final CurrentCaller caller;
  private final Clock clock;

  Merging(Sql sql, FileKinds kinds, Stored stored, CurrentCaller caller, Clock clock) {
    this.sql = sql;
    this.kinds = kinds;
    this.stored = stored;
    this.caller = caller;
    this.clock = clock;
  }

  void merge(OperationId operation) {
    stored
        .patience()
        .call(
            () -> {
              sql.one("select pg_advisory_xact_lock(?)", row -> "locked", ONE_AT_A_TIME);
              Imports.Running running = stored.imports().ofOperation(operation);
              if (running.state() == ImportState.CHECKED) {
                count(running, merged(running));
                stored.imports().end(running.id(), ImportState.COMMITTED, null);
              }
              return operation;
            });
    QuarkusTransaction.requiringNew().run(stored.staging()::analyzeRegistry);
  }

  /** Forgets what was staged; a district's rows take longer than a request may. */
  void clear(ImportId id) {
    stored
        .patience()
        .call(
            () -> {
              stored.staging().clear(id);
              return id;
            });
  }

  private ImportView.Counts merged(Imports.Running running) {
    return Objects.requireNonNull(
        sql.one(
            "select * from " + kinds.of(running.kind()).mergeFunction() + "(?, ?, ?)",
            row ->
                new ImportView.Counts(
                    row.getLong("created"),
                    row.getLong("changed"),
                    row.getLong("unchanged"),
                    row.getLong("missing_members")),
            running.id().value(),
            LocalDate.now(clock),
            caller.get().subject()));
  }

  private void count(Imports.Running running, ImportView.Counts counts) {
    sql.update(
        "update registry_import set created = ?, changed = ?, unchanged = ?, missing_members = ?"
            + " where id = ?",
        counts.created(),
        counts.changed(),
        counts.unchanged(),
        counts.missingMembers(),
        running.id().value());
  }
}
