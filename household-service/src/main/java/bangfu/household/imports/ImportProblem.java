package bangfu.household.imports;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with an import as a whole. */
enum ImportProblem implements ProblemCode {
  /** The file is CSV in neither UTF-8 nor GB18030. */
  ENCODING_UNSUPPORTED(ProblemKind.REFUSED),
  /** A zip, but no workbook. */
  WORKBOOK_UNREADABLE(ProblemKind.REFUSED),
  /** Holds more, unpacked, than a table can need. */
  WORKBOOK_TOO_LARGE(ProblemKind.REFUSED),
  /** The file has errors: nothing was stored. */
  IMPORT_HAS_ERRORS(ProblemKind.REFUSED),
  /** The registry changed between check and merge: nothing was stored. */
  IMPORT_CONFLICT(ProblemKind.CONFLICT),
  /** It does not wait for a release, or no longer. */
  IMPORT_NOT_AWAITING_RELEASE(ProblemKind.CONFLICT),
  /** The registry changed since the preview: it waits again, with a new one. */
  IMPORT_PREVIEW_CHANGED(ProblemKind.CONFLICT),
  /** Not committed, or being taken back already. */
  IMPORT_NOT_COMMITTED(ProblemKind.CONFLICT),
  /** Stored before it was kept what imports of this kind overwrite. */
  IMPORT_NOT_UNDOABLE(ProblemKind.CONFLICT),
  /** What it created or changed was changed again since, or is used. */
  IMPORT_OVERTAKEN(ProblemKind.CONFLICT),
  /** The file is not kept any more; that of an import without errors never was. */
  IMPORT_FILE_FORGOTTEN(ProblemKind.GONE);

  private final ProblemKind kind;

  ImportProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
