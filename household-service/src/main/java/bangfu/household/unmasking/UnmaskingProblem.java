package bangfu.household.unmasking;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong when full values are asked for. */
enum UnmaskingProblem implements ProblemCode {
  /** The role may see full values, but not of these fields. */
  FIELD_NOT_PERMITTED(ProblemKind.FORBIDDEN),
  /** A member that was named does not belong to the household. */
  MEMBER_NOT_IN_HOUSEHOLD(ProblemKind.REFUSED);

  private final ProblemKind kind;

  UnmaskingProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
