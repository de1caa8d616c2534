package bangfu.inspection.issue;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with an issue. */
public enum IssueProblem implements ProblemCode {
  /** The state does not allow the command. */
  ISSUE_STATE(ProblemKind.CONFLICT),
  NOT_CLASSIFIED(ProblemKind.REFUSED),
  EXTENDED_ALREADY(ProblemKind.CONFLICT),
  EXTENSION_TOO_LONG(ProblemKind.REFUSED),
  REOPENING_TOO_LATE(ProblemKind.REFUSED);

  private final ProblemKind kind;

  IssueProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
