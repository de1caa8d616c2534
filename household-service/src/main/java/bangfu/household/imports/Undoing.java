package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.job.OperationId;
import bangfu.commons.job.Operations;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Taking a whole import back, while nothing later depends on it: everything that it created or
 * changed must be as it left it, and nobody may have built on it.
 */
@ApplicationScoped
class Undoing {
  private static final int SHOWN = 100;

  private final Sql sql;
  private final FileKinds kinds;
  private final Imports imports;
  private final Operations operations;

  Undoing(Sql sql, FileKinds kinds, Imports imports, Operations operations) {
    this.sql = sql;
    this.kinds = kinds;
    this.imports = imports;
    this.operations = operations;
  }

  private record Committed(
      ImportKind kind, ImportState state, String actor, boolean underWay, boolean undoable) {}

  /**
   * What stands in the way.
   *
   * @param visible the id of the household or the code of the village; null where the caller may
   *     not see it, or where it is about nobody in the registry
   */
  private record Later(String aggregate, @Nullable String visible) {}

  /** Work begins once this is committed. */
  @Transactional
  public OperationId undo(ImportId id, String reason, Caller caller) {
    imports.lock(id, caller.scope());
    Committed committed = committed(id);
    if (!mayTakeBack(committed, caller)) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
    if (committed.state() != ImportState.COMMITTED || committed.underWay()) {
      throw new Problem(ImportProblem.IMPORT_NOT_COMMITTED);
    }
    if (!committed.undoable()) {
      throw new Problem(ImportProblem.IMPORT_NOT_UNDOABLE);
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

  /** Departments share kinds of lists: each of their people takes back only what is their own. */
  private boolean mayTakeBack(Committed committed, Caller caller) {
    boolean department = !caller.is(Roles.OFFICE) && !caller.is(Roles.TOWN);
    return kinds.of(committed.kind()).mayBeHandedInBy(caller)
        && (!department || committed.actor().equals(caller.subject()));
  }

  /** Puts everything back in the running transaction; false where something later depends on it. */
  boolean putBack(ImportId id, ImportKind kind, String who) {
    return sql.one(
        "select "
            + kinds.of(kind).undoFunction()
            + "(i.id, ?, 'import ' || i.id || ': ' || i.undo_reason) is not null"
            + " from registry_import i where i.id = ?",
        row -> row.getBoolean(1),
        who,
        id.value());
  }

  /**
   * @throws Problem {@code IMPORT_OVERTAKEN} with how many and which
   */
  void requireNothingLater(ImportId id) {
    List<Later> later =
        sql.list(
            "select aggregate, visible from changed_since_import(?)",
            row -> new Later(row.getString(1), row.getString(2)),
            id.value());
    if (!later.isEmpty()) {
      throw new Problem(
          ImportProblem.IMPORT_OVERTAKEN,
          Map.of(
              "count",
              later.size(),
              "households",
              shown(later, "household"),
              "villages",
              shown(later, "village")));
    }
  }

  private static List<String> shown(List<Later> later, String aggregate) {
    return later.stream()
        .filter(each -> each.aggregate().equals(aggregate))
        .map(Later::visible)
        .filter(Objects::nonNull)
        .limit(SHOWN)
        .toList();
  }

  private Committed committed(ImportId id) {
    return sql.one(
        "select i.kind, i.state, i.actor, i.undoable, coalesce((select o.state in ('WAITING', 'RUNNING')"
            + " from operation o where o.id = i.undo_operation_id), false) as under_way"
            + " from registry_import i where i.id = ?",
        row ->
            new Committed(
                ImportKind.valueOf(row.getString("kind")),
                ImportState.valueOf(row.getString("state")),
                row.getString("actor"),
                row.getBoolean("under_way"),
                row.getBoolean("undoable")),
        id.value());
  }
}
