package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.job.OperationId;
import bangfu.commons.job.Operations;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Taking a whole import back, while nothing later depends on it: everything that it created or
 * changed must be as it left it.
 */
@ApplicationScoped
class Undoing {
  private static final int SHOWN = 100;

  private final Sql sql;
  private final FileKinds kinds;
  private final Operations operations;

  Undoing(Sql sql, FileKinds kinds, Operations operations) {
    this.sql = sql;
    this.kinds = kinds;
    this.operations = operations;
  }

  private record Committed(ImportKind kind, ImportState state, boolean underWay) {}

  /** Work begins once this is committed. */
  @Transactional
  public OperationId undo(ImportId id, String reason, Caller caller) {
    Committed committed = committed(id, caller);
    if (!kinds.of(committed.kind()).canBeUndone()) {
      throw new Problem(ImportProblem.IMPORT_KIND_NOT_UNDOABLE);
    }
    if (committed.state() != ImportState.COMMITTED || committed.underWay()) {
      throw new Problem(ImportProblem.IMPORT_NOT_COMMITTED);
    }
    requireNothingLater(id);
    OperationId operation = operations.start(UndoJob.KIND, "HOUSEHOLDS", caller);
    sql.update(
        "update registry_import set undo_operation_id = ?, undo_reason = ? where id = ?",
        operation.value(),
        reason,
        id.value());
    return operation;
  }

  /**
   * @throws Problem {@code IMPORT_OVERTAKEN} with how many and which
   */
  void requireNothingLater(ImportId id) {
    List<Optional<UUID>> changed =
        sql.list(
            "select visible_id from changed_since_import(?)",
            row -> Optional.ofNullable(row.getObject(1, UUID.class)),
            id.value());
    if (!changed.isEmpty()) {
      List<String> shown =
          changed.stream()
              .flatMap(Optional::stream)
              .limit(SHOWN)
              .map(household -> new HouseholdId(household).toString())
              .toList();
      throw new Problem(
          ImportProblem.IMPORT_OVERTAKEN, Map.of("count", changed.size(), "households", shown));
    }
  }

  private Committed committed(ImportId id, Caller caller) {
    return sql.first(
            "select i.kind, i.state, coalesce((select o.state in ('WAITING', 'RUNNING')"
                + " from operation o where o.id = i.undo_operation_id), false) as under_way"
                + " from registry_import i where i.id = ? and i.division_code ^@ any (?)"
                + " for update of i",
            row ->
                new Committed(
                    ImportKind.valueOf(row.getString("kind")),
                    ImportState.valueOf(row.getString("state")),
                    row.getBoolean("under_way")),
            id.value(),
            caller.scope().forQuery())
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }
}
