package bangfu.household.imports;

import bangfu.commons.job.OperationId;
import bangfu.commons.persistence.DatabaseErrors;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way of an import from file to registry. Each step records in its own transaction that it is
 * done, so that after a crash the next run goes on behind it.
 */
@ApplicationScoped
class ImportWork {
  private final FileKinds kinds;
  private final Stored stored;
  private final Reading reading;
  private final Merging merging;
  private final ImportSettings settings;

  ImportWork(
      FileKinds kinds, Stored stored, Reading reading, Merging merging, ImportSettings settings) {
    this.kinds = kinds;
    this.stored = stored;
    this.reading = reading;
    this.merging = merging;
    this.settings = settings;
  }

  /** Goes on with an import from wherever it stands; answers the path of the import. */
  String run(OperationId operation) {
    try {
      return work(operation);
    } catch (RuntimeException e) {
      forgetIfCancelled(operation);
      throw e;
    }
  }

  private String work(OperationId operation) {
    Imports.Running running = whole(operation);
    if (running.state() == ImportState.RECEIVED || running.state() == ImportState.READING) {
      reading.read(operation, running);
    }
    if (!running.state().isEnd() && running.state() != ImportState.CHECKED) {
      // What was right when somebody released it may be wrong by now.
      reading.check(operation);
      running = now(operation);
    }
    if (!running.state().isEnd()) {
      finish(operation, running);
      running = now(operation);
    }
    return result(running);
  }

  /** The import with everything staged that it says was; after a crash of the database anew. */
  private Imports.Running whole(OperationId operation) {
    return stored
        .patience()
        .call(
            () -> {
              Imports.Running running = stored.imports().ofOperation(operation);
              StageTable table = kinds.of(running.kind()).stage();
              if (running.state().isEnd()
                  || running.staged() == 0
                  || stored.staging().isWhole(running, table)) {
                return running;
              }
              stored.staging().restart(running.id());
              return stored.imports().ofOperation(operation);
            });
  }

  private void finish(OperationId operation, Imports.Running running) {
    if (running.errorCount() > 0) {
      end(running, ImportState.REFUSED, null);
    } else if (running.mode() == ImportMode.VALIDATE) {
      end(running, ImportState.VALIDATED, null);
    } else {
      merge(operation, running);
    }
  }

  private void merge(OperationId operation, Imports.Running running) {
    try {
      merging.merge(operation);
    } catch (RuntimeException e) {
      boolean taken =
          DatabaseErrors.problemOf(e).filter(CommonProblem.ALREADY_EXISTS::equals).isPresent();
      if (!taken) {
        throw e;
      }
      // Another import or change came first; nothing of this one is stored.
      end(running, ImportState.FAILED, ImportProblem.IMPORT_CONFLICT.name());
    }
  }

  /**
   * Rows and file go with the end, full of personal data as they are; with errors the file stays a
   * while.
   */
  private String result(Imports.Running running) {
    if (running.state() == ImportState.REFUSED) {
      merging.clear(running.id());
    } else if (running.state().isEnd()) {
      forget(running);
    }
    if (running.state() == ImportState.FAILED) {
      throw new Problem(ImportProblem.valueOf(Objects.requireNonNull(running.code())));
    }
    if (running.state() == ImportState.REFUSED && running.mode() == ImportMode.COMMIT) {
      throw new Problem(ImportProblem.IMPORT_HAS_ERRORS);
    }
    return "/api/v1/imports/" + running.id();
  }

  private void forgetIfCancelled(OperationId operation) {
    Imports.Running running = now(operation);
    if (running.cancelRequested()
        && !running.state().isEnd()
        && running.state() != ImportState.AWAITING_RELEASE) {
      end(running, ImportState.CANCELLED, null);
      forget(running);
    }
  }

  private void forget(Imports.Running running) {
    QuarkusTransaction.requiringNew().run(() -> stored.files().forget(running.id()));
    merging.clear(running.id());
  }

  private void end(Imports.Running running, ImportState state, @Nullable String code) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              stored.imports().end(running.id(), state, code);
              if (state == ImportState.REFUSED) {
                stored.imports().keep(running.id(), settings.keptDays());
              }
            });
  }

  private Imports.Running now(OperationId operation) {
    return QuarkusTransaction.requiringNew().call(() -> stored.imports().ofOperation(operation));
  }
}
