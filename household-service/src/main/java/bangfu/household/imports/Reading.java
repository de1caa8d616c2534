package bangfu.household.imports;

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
      FileKinds kinds,
      Stored stored,
      Operations operations,
      CurrentCaller caller,
      Clock clock) {
    this.kinds = kinds;
    this.stored = stored;
    this.operations = operations;
    this.caller = caller;
    this.clock = clock;
  }

  /** Stages what is not staged yet. */
  void read(OperationId operation, Imports.Running running) {
    FileKind kind = kinds.of(running.kind());
    try (Rows rows = new CsvRows(stored.files().open(running.id()), kind.columns())) {
      if (rows.headerErrors().isEmpty()) {
        readRows(operation, kind, rows, running.lastLine());
      } else if (running.lastLine() == 0) {
        note(operation, rows.headerErrors());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readRows(OperationId operation, FileKind kind, Rows rows, long after) {
    boolean any = after > 0;
    for (var next = rows.next(CHUNK, after); !next.isEmpty(); next = rows.next(CHUNK, after)) {
      chunk(operation, kind, next);
      any = true;
    }
    var unreadable = rows.unreadable().filter(error -> error.row() > after);
    if (unreadable.isPresent()) {
      note(operation, List.of(unreadable.get()));
    } else if (!any) {
      note(operation, List.of(new RowError(1, "", RowProblem.EMPTY_FILE)));
    }
  }

  /** Checks what no row alone can show. */
  void check(OperationId operation) {
    QuarkusTransaction.requiringNew().run(stored.staging()::analyze);
    stored
        .patience()
        .call(
            () -> {
              Imports.Running running = stored.imports().ofOperation(operation);
              FileKind kind = kinds.of(running.kind());
              return stored
                  .staging()
                  .check(running, kind.checkFunction(), caller.scope().forQuery(), today());
            });
  }

  private void chunk(OperationId operation, FileKind kind, List<Cells> rows) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Imports.Running running = stored.imports().ofOperation(operation);
              StagedImport staged =
                  new StagedImport(running.id(), running.division(), caller.scope());
              stored.staging().write(kind.stage(), staged, kind.read(staged, rows, today()));
              List<RowError> errors =
                  rows.stream().flatMap(cells -> cells.errors().stream()).toList();
              long line = rows.get(rows.size() - 1).row();
              stored.staging().advance(running, rows.size(), line, errors);
              long done = running.rows() + rows.size();
              operations.progress(operation, done, Math.max(done, running.rowsExpected()));
            });
  }

  /** Notes what is wrong with the file itself; the line says that this is done. */
  private void note(OperationId operation, List<RowError> errors) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Imports.Running running = stored.imports().ofOperation(operation);
              long line = errors.get(errors.size() - 1).row();
              stored.staging().advance(running, 0, line, errors);
            });
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
