package bangfu.household.imports;

import bangfu.commons.job.OperationId;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The second stage: everything that is staged goes into the registry at once, or nothing does. What
 * would overwrite the registry is tried, counted and taken back until a second person releases it.
 */
@ApplicationScoped
class Merging {
  private final Sql sql;
  private final FileKinds kinds;
  private final Stored stored;
  private final ImportSettings settings;
  private final Clock clock;

  Merging(Sql sql, FileKinds kinds, Stored stored, ImportSettings settings, Clock clock) {
    this.sql = sql;
    this.kinds = kinds;
    this.stored = stored;
    this.settings = settings;
    this.clock = clock;
  }

  /** Takes the trial merge back, and says what it would have done. */
  private static final class Held extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ImportView.Counts counts;
    private final String preview;

    Held(ImportView.Counts counts, String preview) {
      super("held for release", null, false, false);
      this.counts = counts;
      this.preview = preview;
    }
  }

  /**
   * @throws Problem {@code IMPORT_PREVIEW_CHANGED} where it would do something else than what was
   *     released; it waits again
   */
  void merge(OperationId operation) {
    try {
      stored.patience().alone(() -> mergeChecked(operation));
    } catch (Held held) {
      hold(operation, held);
    }
  }

  /** Forgets what was staged; a district's rows take longer than a request may. */
  void clear(ImportId id) {
    stored
        .patience()
        .call(
            () -> {
              stored.staging().clear(id);
              return id;
            });
  }

  private OperationId mergeChecked(OperationId operation) {
    Imports.Running running = stored.imports().ofOperation(operation);
    if (running.state() == ImportState.CHECKED) {
      ImportView.Counts counts = merged(running);
      requireReleased(running, counts);
      stored.imports().count(running.id(), counts);
      stored.imports().end(running.id(), ImportState.COMMITTED, null);
    }
    return operation;
  }

  private void requireReleased(Imports.Running running, ImportView.Counts counts) {
    if (counts.overwritten() > 0 && settings.release() == ImportSettings.Release.OVERWRITES) {
      String preview = preview(running.id());
      if (running.decidedBy() == null || !preview.equals(running.preview())) {
        throw new Held(counts, preview);
      }
    }
  }

  private void hold(OperationId operation, Held held) {
    boolean again =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Imports.Running running = stored.imports().ofOperation(operation);
                  stored.imports().count(running.id(), held.counts);
                  stored.imports().await(running.id(), held.preview);
                  stored.imports().keep(running.id(), settings.releaseDays());
                  return running.decidedBy() != null;
                });
    if (again) {
      throw new Problem(ImportProblem.IMPORT_PREVIEW_CHANGED);
    }
  }

  /**
   * Which households in which versions: the file is the same, so this says what would become of
   * them.
   */
  private String preview(ImportId id) {
    return sql.one(
        "select md5(string_agg(aggregate_id || ' ' || aggregate_version, ',' order by aggregate_id))"
            + " from import_effect where import_id = ?",
        row -> row.getString(1),
        id.value());
  }

  private ImportView.Counts merged(Imports.Running running) {
    return sql.one(
        "select * from " + kinds.of(running.kind()).mergeFunction() + "(?, ?, ?)",
        ImportView.Counts::of,
        running.id().value(),
        LocalDate.now(clock),
        running.actor());
  }
}
