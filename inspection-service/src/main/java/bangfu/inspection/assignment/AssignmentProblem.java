package bangfu.inspection.assignment;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with cross-village assignments. */
public enum AssignmentProblem implements ProblemCode {
  ASSIGNMENT_EXISTS(ProblemKind.CONFLICT),
  /** A village is alone, or there is none. */
  ASSIGNMENT_IMPOSSIBLE(ProblemKind.REFUSED);

  private final ProblemKind kind;

  AssignmentProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
