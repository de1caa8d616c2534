package bangfu.household.visits;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with visits. */
enum VisitProblem implements ProblemCode {
  /** Neither the body nor the caller's token says who visited. */
  VISITOR_UNKNOWN(ProblemKind.REFUSED);

  private final ProblemKind kind;

  VisitProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
