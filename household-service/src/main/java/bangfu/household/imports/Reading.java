package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.job.OperationId;
import bangfu.commons.job.Operations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The first stage: rows into staging, chunk by chunk, and the check of the whole. */
@ApplicationScoped
class Reading {
  private static final int CHUNK = 2_000;

  private final FileKinds kinds;
  private final Stored stored;
  private final Operations operations;
  private final CurrentCaller caller;
  private final Clock clock;

  Reading(
      FileKinds kinds, Stored stored, Operations operations, CurrentCaller caller, Clock clock) {
    this.kinds = kinds;
    this.stored = stored;
    this.operations = operations;
    this.caller = caller;
    this.clock = clock;
  }

  /** A piece of the file: its rows, and what is staged of them. */
  private record Chunk(List<Cells> rows, List<StagedRow> staged) {}

  /** Stages what is not staged yet. */
  void read(OperationId operation, Imports.Running running) {
    if (running.isReadToTheEnd()) {
      return;
    }
    FileKind kind = kinds.of(running.kind());
    try (Rows rows = new Rows(stored.files().table(running), kind.columns())) {
      if (rows.headerErrors().isEmpty()) {
        QuarkusTransaction.requiringNew()
            .run(() -> stored.imports().hasColumns(running.id(), rows.columns()));
        readRows(operation, running, kind, rows);
      } else {
        note(operation, rows.headerErrors());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** While one chunk is stored the next is read and sealed. */
  private void readRows(OperationId operation, Imports.Running running, FileKind kind, Rows rows) {
    long after = running.lastLine();
    boolean any = after > 0;
    try (Ahead<Chunk> ahead = new Ahead<>(asCaller(() -> chunk(running, kind, rows)))) {
      for (Chunk next = ahead.next(); !next.rows().isEmpty(); next = ahead.next()) {
        store(operation, kind, next);
        any = true;
      }
    }
    List<RowError> beyond = rows.errorsBeyondRows();
    if (!beyond.isEmpty()) {
      note(operation, beyond);
    } else if (!any) {
      note(operation, List.of(new RowError(1, "", RowProblem.EMPTY_FILE)));
    }
  }

  private java.util.concurrent.Callable<Chunk> asCaller(java.util.concurrent.Callable<Chunk> work) {
    Caller who = caller.get();
    return () -> caller.as(who, work);
  }

  private Chunk chunk(Imports.Running running, FileKind kind, Rows rows) {
    List<Cells> next = rows.next(CHUNK, running.lastLine());
    return new Chunk(
        next, next.isEmpty() ? List.of() : kind.read(staged(running), next, LocalDate.now(clock)));
  }

  /** Checks what no row alone can show. */
  void check(OperationId operation) {
    QuarkusTransaction.requiringNew().run(stored.staging()::analyze);
    stored
        .patience()
        .call(
            () -> {
              Imports.Running running = stored.imports().ofOperation(operation);
              String function = kinds.of(running.kind()).checkFunction();
              return stored
                  .staging()
                  .check(running, function, caller.scope().forQuery(), LocalDate.now(clock));
            });
  }

  private void store(OperationId operation, FileKind kind, Chunk chunk) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Imports.Running running = stored.imports().ofOperation(operation);
              stored.staging().write(kind.stage(), staged(running), chunk.staged());
              List<RowError> errors =
                  chunk.rows().stream().flatMap(cells -> cells.errors().stream()).toList();
              long line = chunk.rows().get(chunk.rows().size() - 1).row();
              int rows = chunk.rows().size();
              stored.staging().advance(running, rows, chunk.staged().size(), line, errors);
              long done = running.rows() + rows;
              operations.progress(operation, done, Math.max(done, running.rowsExpected()));
            });
  }

  /** Notes what is wrong with the file itself; after that there is nothing more to read. */
  private void note(OperationId operation, List<RowError> errors) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Imports.Running running = stored.imports().ofOperation(operation);
              stored.staging().advance(running, 0, 0, Imports.Running.END, errors);
            });
  }

  private StagedImport staged(Imports.Running running) {
    return new StagedImport(running.id(), running.division(), caller.scope());
  }
}
