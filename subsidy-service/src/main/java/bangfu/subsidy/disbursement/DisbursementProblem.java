package bangfu.subsidy.disbursement;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can be wrong with batches and payments. */
public enum DisbursementProblem implements ProblemCode {
  BATCH_STATE(ProblemKind.CONFLICT),
  NOTHING_TO_PAY(ProblemKind.REFUSED),
  ALL_TAKEN_OUT(ProblemKind.REFUSED),
  NOTHING_TO_REISSUE(ProblemKind.REFUSED),
  ACCOUNT_NOT_CORRECTED(ProblemKind.REFUSED),
  RETURN_FILE_INVALID(ProblemKind.INVALID),
  FILE_MISSING(ProblemKind.INVALID),
  FILE_TOO_LARGE(ProblemKind.TOO_LARGE);

  private final ProblemKind kind;

  DisbursementProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
