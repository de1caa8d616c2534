package bangfu.household.imports;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.job.Job;
import bangfu.commons.job.OperationId;
import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Takes an import back in one transaction. */
@ApplicationScoped
class UndoJob implements Job {
  static final String KIND = "IMPORT_UNDO";

  private final Sql sql;
  private final Stored stored;
  private final Undoing undoing;
  private final CurrentCaller caller;
  private final Clock clock;

  UndoJob(Sql sql, Stored stored, Undoing undoing, CurrentCaller caller, Clock clock) {
    this.sql = sql;
    this.stored = stored;
    this.undoing = undoing;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String run(OperationId operation) {
    ImportId id =
        stored
            .patience()
            .alone(
                () -> {
                  Imports.Running running = stored.imports().ofOperation(operation);
                  if (running.state() == ImportState.COMMITTED) {
                    undo(running.id(), running.kind());
                  }
                  return running.id();
                });
    return "/api/v1/imports/" + id;
  }

  private void undo(ImportId id, ImportKind kind) {
    String who = caller.get().subject();
    if (!undoing.putBack(id, kind, who)) {
      undoing.requireNothingLater(id);
    }
    sql.update(
        "update registry_import set state = 'UNDONE', undone_by = ?, undone_at = ? where id = ?",
        who,
        clock.instant(),
        id.value());
  }
}
