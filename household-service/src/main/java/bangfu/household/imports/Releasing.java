package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.job.OperationId;
import bangfu.commons.job.Operations;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The second person: an import that overwrites is released or refused by somebody else than its
 * maker.
 */
@ApplicationScoped
class Releasing {
  private final Sql sql;
  private final FileKinds kinds;
  private final Imports imports;
  private final ImportViews views;
  private final Operations operations;
  private final Clock clock;

  Releasing(
      Sql sql,
      FileKinds kinds,
      Imports imports,
      ImportViews views,
      Operations operations,
      Clock clock) {
    this.sql = sql;
    this.kinds = kinds;
    this.imports = imports;
    this.views = views;
    this.operations = operations;
    this.clock = clock;
  }

  private record Waiting(ImportKind kind, ImportState state, String actor, boolean underWay) {}

  /** Merging begins once this is committed. */
  @Transactional
  public OperationId release(ImportId id, Caller caller) {
    requireMayDecide(id, caller);
    OperationId operation = operations.start(ReleaseJob.KIND, "ROWS", caller);
    sql.update(
        "update registry_import set decided_by = ?, decided_at = ?, release_operation_id = ?"
            + " where id = ?",
        caller.subject(),
        clock.instant(),
        operation.value(),
        id.value());
    return operation;
  }

  /** Nothing is stored; what was staged is forgotten soon. */
  @Transactional
  public ImportView refuse(ImportId id, @Nullable String reason, Caller caller) {
    requireMayDecide(id, caller);
    sql.update(
        "update registry_import set state = 'DECLINED', decided_by = ?, decided_at = ?,"
            + " decision_reason = ?, finished_at = ? where id = ?",
        caller.subject(),
        clock.instant(),
        reason,
        clock.instant(),
        id.value());
    return views.require(id, caller.scope());
  }

  private void requireMayDecide(ImportId id, Caller caller) {
    imports.lock(id, caller.scope());
    Waiting waiting = waiting(id);
    if (!kinds.of(waiting.kind()).mayBeHandedInBy(caller)) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
    if (waiting.state() != ImportState.AWAITING_RELEASE || waiting.underWay()) {
      throw new Problem(ImportProblem.IMPORT_NOT_AWAITING_RELEASE);
    }
    if (waiting.actor().equals(caller.subject())) {
      throw new Problem(CommonProblem.MAKER_IS_CHECKER);
    }
  }

  private Waiting waiting(ImportId id) {
    return sql.one(
        "select i.kind, i.state, i.actor, coalesce((select o.state in ('WAITING', 'RUNNING')"
            + " from operation o where o.id = i.release_operation_id), false) as under_way"
            + " from registry_import i where i.id = ?",
        row ->
            new Waiting(
                ImportKind.valueOf(row.getString("kind")),
                ImportState.valueOf(row.getString("state")),
                row.getString("actor"),
                row.getBoolean("under_way")),
        id.value());
  }
}
