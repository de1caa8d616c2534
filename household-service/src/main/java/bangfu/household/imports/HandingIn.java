package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.job.Operations;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Takes a file in: it is stored, and work on it begins once that is committed. */
@ApplicationScoped
class HandingIn {
  private final Imports imports;
  private final ImportViews views;
  private final ImportFiles files;
  private final Operations operations;
  private final ImportSettings settings;
  private final FileKinds kinds;

  HandingIn(
      Imports imports,
      ImportViews views,
      ImportFiles files,
      Operations operations,
      ImportSettings settings,
      FileKinds kinds) {
    this.imports = imports;
    this.views = views;
    this.files = files;
    this.operations = operations;
    this.settings = settings;
    this.kinds = kinds;
  }

  /** Looks at a file before anything is stored. */
  public ReceivedFile receive(Path file) {
    return ReceivedFile.of(file, settings.workbookBytes());
  }

  /**
   * @throws Problem 403 where the caller's office has no such files, {@code INVALID_INPUT} where
   *     the manifest is that of another kind
   */
  public void requireMayHandIn(ImportKind kind, ListManifest manifest, Caller caller) {
    if (!kinds.of(kind).mayBeHandedInBy(caller)) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
    manifest.requireFitting(kinds.of(kind));
  }

  @Transactional
  public ImportView handIn(
      ImportKind kind,
      ImportMode mode,
      ListManifest manifest,
      ReceivedFile received,
      Path file,
      Caller caller) {
    DivisionCode division =
        caller.scope().prefixes().stream()
            .findFirst()
            .map(DivisionCode::ofPrefix)
            .orElseThrow(() -> new Problem(CommonProblem.FORBIDDEN));
    var operation = operations.start(ImportJob.KIND, "ROWS", caller);
    ImportId id = imports.create(operation, kind, mode, received, division, caller);
    if (kinds.of(kind).isOfficialList()) {
      imports.describe(id, division, manifest);
    }
    try {
      files.store(id, division, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return views.require(id, caller.scope());
  }
}
