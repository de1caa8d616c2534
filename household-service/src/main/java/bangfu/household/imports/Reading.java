package bangfu.household.imports;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.job.OperationId;
import bangfu.commons.job.Operations;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The first stage: rows into staging, chunk by chunk, and the check of the whole. */
@ApplicationScoped
class Reading {
  private static final int CHUNK = 2_000;

  private final List<FileKind> kinds;
  private final Stored stored;
  private final Operations operations;
  private final CurrentCaller caller;
  private final Clock clock;

  Reading(
      @All List<FileKind> kinds,
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

  /** Where things are kept. */
  @Singleton
  record Stored(Imports imports, Staging staging, ImportFiles files, LongTransaction patience) {}

  /** Stages what is not staged yet. */
  void read(OperationId operation, Imports.Running running) {
    FileKind kind =
        kinds.stream().filter(k -> k.kind() == running.kind()).findFirst().orElseThrow();
    try (CsvRows rows = new CsvRows(stored.files().open(running.id()), kind.columns())) {
      if (!rows.headerErrors().isEmpty()) {
        chunk(operation, kind, List.of(), rows.headerErrors());
        return;
      }
      List<Cells> next = rows.next(CHUNK, running.lastLine());
      boolean empty = next.isEmpty() && running.rows() == 0;
      if (empty) {
        var nothing = new RowError(1, "", RowProblem.EMPTY_FILE);
        chunk(operation, kind, List.of(), List.of(nothing));
      }
      while (!next.isEmpty()) {
        chunk(operation, kind, next, List.of());
        next = rows.next(CHUNK, running.lastLine());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
              return stored.staging().check(running, caller.scope().forQuery(), today());
            });
  }

  private void chunk(
      OperationId operation, FileKind kind, List<Cells> rows, List<RowError> before) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Imports.Running running = stored.imports().ofOperation(operation);
              kind.stage(
                  new StagedImport(running.id(), running.division(), caller.scope()),
                  rows,
                  today());
              List<RowError> errors = new ArrayList<>(before);
              rows.forEach(cells -> errors.addAll(cells.errors()));
              long line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).row();
              stored.staging().advance(running, rows.size(), line, errors);
              long done = running.rows() + rows.size();
              operations.progress(operation, done, Math.max(done, running.rowsExpected()));
            });
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
