package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.job.OperationId;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports themselves: where each stands. */
@ApplicationScoped
class Imports {
  private final Sql sql;
  private final Clock clock;

  Imports(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** An import while it is worked on. */
  record Running(
      ImportId id,
      ImportKind kind,
      ImportMode mode,
      ImportState state,
      @Nullable String code,
      DivisionCode division,
      long rowsExpected,
      long rows,
      long lastLine,
      long errorCount,
      boolean cancelRequested) {}

  ImportId create(
      OperationId operation,
      ImportKind kind,
      ImportMode mode,
      ReceivedFile file,
      DivisionCode division,
      Caller caller) {
    return sql.one(
        "insert into registry_import (operation_id, division_code, kind, mode, sha256, bytes,"
            + " rows_expected, actor, received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
        row -> new ImportId(row.getObject(1, UUID.class)),
        operation.value(),
        division.value(),
        kind,
        mode,
        file.sha256(),
        file.bytes(),
        Math.max(0, file.lines() - 1),
        caller.subject(),
        clock.instant());
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
        "select i.*, o.cancel_requested from registry_import i join operation o on o.id = i.operation_id"
            + " where i.operation_id = ? for update of i",
        Imports::running,
        operation.value());
  }

  void end(ImportId id, ImportState state, @Nullable String code) {
    sql.update(
        "update registry_import set state = ?, code = ?, finished_at = ? where id = ?",
        state,
        code,
        clock.instant(),
        id.value());
  }

  Optional<ImportView> find(ImportId id, Scope scope) {
    return sql.first(
        "select i.id, i.operation_id, i.kind, i.mode, i.rows, i.error_count, i.created, i.changed,"
            + " i.unchanged, i.missing_members, i.received_at, encode(i.sha256, 'hex') as digest,"
            // Work that was given up or cancelled ends without a word to its import.
            + " case when i.finished_at is null and o.state in ('FAILED', 'CANCELLED') then o.state"
            + " else i.state end as state, coalesce(i.code, o.code) as code,"
            + " coalesce(i.finished_at, o.finished_at) as finished_at,"
            + " (select e.id from registry_import e where e.kind = i.kind and e.sha256 = i.sha256"
            + " and e.state = 'COMMITTED' and e.id < i.id order by e.id desc limit 1) as same_as"
            + " from registry_import i join operation o on o.id = i.operation_id"
            + " where i.id = ? and i.division_code ^@ any (?)",
        ImportView::of,
        id.value(),
        scope.forQuery());
  }

  private static Running running(ResultSet row) throws SQLException {
    return new Running(
        new ImportId(row.getObject("id", UUID.class)),
        ImportKind.valueOf(row.getString("kind")),
        ImportMode.valueOf(row.getString("mode")),
        ImportState.valueOf(row.getString("state")),
        row.getString("code"),
        new DivisionCode(row.getString("division_code")),
        row.getLong("rows_expected"),
        row.getLong("rows"),
        row.getLong("last_line"),
        row.getLong("error_count"),
        row.getBoolean("cancel_requested"));
  }
}
