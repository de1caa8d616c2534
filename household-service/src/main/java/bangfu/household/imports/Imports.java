package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.job.OperationId;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.imports.format.FileFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports themselves, for those that work on them. */
@ApplicationScoped
class Imports {
  private final Sql sql;
  private final ImportViews views;
  private final Clock clock;

  Imports(Sql sql, ImportViews views, Clock clock) {
    this.sql = sql;
    this.views = views;
    this.clock = clock;
  }

  /**
   * An import while it is worked on.
   *
   * @param actor who handed it in
   * @param decidedBy who released it; null before
   * @param preview what was shown to whoever releases it
   */
  record Running(
      ImportId id,
      ImportKind kind,
      ImportMode mode,
      ImportState state,
      @Nullable String code,
      DivisionCode division,
      FileFormat format,
      String encoding,
      long rowsExpected,
      long rows,
      long staged,
      long lastLine,
      long errorCount,
      String actor,
      @Nullable String decidedBy,
      @Nullable String preview,
      boolean cancelRequested) {

    /** The line behind every line. */
    static final long END = Long.MAX_VALUE;

    boolean isReadToTheEnd() {
      return lastLine == END;
    }
  }

  ImportId create(
      OperationId operation,
      ImportKind kind,
      ImportMode mode,
      ReceivedFile file,
      DivisionCode division,
      Caller caller) {
    return sql.one(
        "insert into registry_import (operation_id, division_code, kind, mode, sha256, bytes, format,"
            + " encoding, rows_expected, actor, received_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
        row -> new ImportId(row.getObject(1, UUID.class)),
        operation.value(),
        division.value(),
        kind,
        mode,
        file.sha256(),
        file.bytes(),
        file.form().format(),
        file.form().encoding().name(),
        Math.max(0, file.lines() - 1),
        caller.subject(),
        clock.instant());
  }

  /** Records which columns the file has. */
  void hasColumns(ImportId id, List<String> columns) {
    sql.update(
        "update registry_import set columns = ? where id = ?",
        columns.toArray(String[]::new),
        id.value());
  }

  /** Records what a list of another office is of. */
  void describe(ImportId id, DivisionCode division, ListManifest manifest) {
    sql.update(
        "insert into list_manifest (import_id, division_code, period, coverage)"
            + " values (?, ?, ?, coalesce(?, 'REGISTRY'))",
        id.value(),
        division.value(),
        manifest.period(),
        manifest.coverage());
  }

  /** The import of an operation, locked: it is worked on in one place at a time. */
  Running ofOperation(OperationId operation) {
    return sql.one(
        "select i.*, o.cancel_requested from operation o, registry_import i where o.id = ? and i.id ="
            + " (select x.id from registry_import x where x.operation_id = o.id"
            + " union all select x.id from registry_import x where x.release_operation_id = o.id"
            + " union all select x.id from registry_import x where x.undo_operation_id = o.id)"
            + " for update of i",
        Imports::running,
        operation.value());
  }

  /**
   * Locks an import for a decision. Apart from reading it: whoever waited for the lock sees only in
   * a statement of its own what was begun meanwhile.
   *
   * @throws Problem 404 where it is absent or outside the scope
   */
  void lock(ImportId id, Scope scope) {
    boolean absent =
        sql.first(
                "select id from registry_import where id = ? and division_code ^@ any (?) for update",
                row -> row.getString(1),
                id.value(),
                scope.forQuery())
            .isEmpty();
    if (absent) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
  }

  /**
   * An import whose file is still kept because of its errors.
   *
   * @throws Problem 404 where it is absent or outside the scope, {@code IMPORT_FILE_FORGOTTEN}
   */
  Running withFile(ImportId id, Scope scope) {
    views.require(id, scope);
    return sql.first(
            "select i.*, false as cancel_requested from registry_import i where i.id = ?"
                + " and i.state = 'REFUSED' and exists"
                + " (select from import_part p where p.import_id = i.id)",
            Imports::running,
            id.value())
        .orElseThrow(() -> new Problem(ImportProblem.IMPORT_FILE_FORGOTTEN));
  }

  void end(ImportId id, ImportState state, @Nullable String code) {
    sql.update(
        "update registry_import set state = ?, code = ?, finished_at = ? where id = ?",
        state,
        code,
        clock.instant(),
        id.value());
  }

  /** Keeps the file for so many days from now. */
  void keep(ImportId id, int days) {
    sql.update(
        "update registry_import set kept_until = ? where id = ?",
        clock.instant().plus(Duration.ofDays(days)),
        id.value());
  }

  void count(ImportId id, ImportView.Counts counts) {
    sql.update(
        "update registry_import set created = ?, changed = ?, unchanged = ?, missing_members = ?,"
            + " overwritten = ? where id = ?",
        counts.created(),
        counts.changed(),
        counts.unchanged(),
        counts.missingMembers(),
        counts.overwritten(),
        id.value());
  }

  /** Waits for a second person, who is shown this. */
  void await(ImportId id, String preview) {
    sql.update(
        "update registry_import set state = 'AWAITING_RELEASE', preview = ?, decided_by = null,"
            + " decided_at = null where id = ?",
        preview,
        id.value());
  }

  private static Running running(ResultSet row) throws SQLException {
    return new Running(
        new ImportId(row.getObject("id", UUID.class)),
        ImportKind.valueOf(row.getString("kind")),
        ImportMode.valueOf(row.getString("mode")),
        ImportState.valueOf(row.getString("state")),
        row.getString("code"),
        new DivisionCode(row.getString("division_code")),
        FileFormat.valueOf(row.getString("format")),
        row.getString("encoding"),
        row.getLong("rows_expected"),
        row.getLong("rows"),
        row.getLong("staged"),
        row.getLong("last_line"),
        row.getLong("error_count"),
        row.getString("actor"),
        row.getString("decided_by"),
        row.getString("preview"),
        row.getBoolean("cancel_requested"));
  }
}
