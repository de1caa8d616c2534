package bangfu.household.imports;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with an import as a whole. */
enum ImportProblem implements ProblemCode {
  /** The file is not UTF-8. */
  ENCODING_UNSUPPORTED(ProblemKind.REFUSED),
  /** The file has errors: nothing was stored. */
  IMPORT_HAS_ERRORS(ProblemKind.REFUSED),
  /** The registry changed between check and merge: nothing was stored. */
  IMPORT_CONFLICT(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  ImportProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
