package bangfu.household.imports;

import bangfu.commons.job.Job;
import bangfu.commons.job.OperationId;
import bangfu.commons.persistence.DatabaseErrors;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/**
 * Reads, checks and merges a file. Each step records in its own transaction that it is done, so
 * that after a crash the next run goes on behind it.
 */
@ApplicationScoped
class ImportJob implements Job {
  static final String KIND = "IMPORT";

  private final Imports imports;
  private final Reading reading;
  private final Merging merging;
  private final ImportFiles files;

  ImportJob(Imports imports, Reading reading, Merging merging, ImportFiles files) {
    this.imports = imports;
    this.reading = reading;
    this.merging = merging;
    this.files = files;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String run(OperationId operation) {
    try {
      return work(operation);
    } catch (RuntimeException e) {
      forgetIfCancelled(operation);
      throw e;
    }
  }

  private String work(OperationId operation) {
    Imports.Running running = now(operation);
    if (running.state() == ImportState.RECEIVED || running.state() == ImportState.READING) {
      reading.read(operation, running);
      reading.check(operation);
      running = now(operation);
    }
    if (!running.state().isEnd()) {
      finish(operation, running);
      running = now(operation);
    }
    return result(running);
  }

  private void forgetIfCancelled(OperationId operation) {
    Imports.Running running = now(operation);
    if (!running.state().isEnd() && running.cancelRequested()) {
      end(running, ImportState.CANCELLED, null);
      forget(running);
    }
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

  /** Rows and file go with the end: nobody needs them, and they are full of personal data. */
  private String result(Imports.Running running) {
    forget(running);
    if (running.state() == ImportState.FAILED) {
      throw new Problem(ImportProblem.valueOf(Objects.requireNonNull(running.code())));
    }
    if (running.state() == ImportState.REFUSED && running.mode() == ImportMode.COMMIT) {
      throw new Problem(ImportProblem.IMPORT_HAS_ERRORS);
    }
    return "/api/v1/imports/" + running.id();
  }

  private void forget(Imports.Running running) {
    QuarkusTransaction.requiringNew().run(() -> files.delete(running.id()));
    merging.clear(running.id());
  }

  private void end(
      Imports.Running running, ImportState state, @org.jspecify.annotations.Nullable String code) {
    QuarkusTransaction.requiringNew().run(() -> imports.end(running.id(), state, code));
  }

  private Imports.Running now(OperationId operation) {
    return QuarkusTransaction.requiringNew().call(() -> imports.ofOperation(operation));
  }
}
