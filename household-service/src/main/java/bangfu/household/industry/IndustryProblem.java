package bangfu.household.industry;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with workshops and projects. */
enum IndustryProblem implements ProblemCode {
  /** It has ended already. */
  INDUSTRY_ENDED(ProblemKind.CONFLICT),
  /** The household does not take part. */
  NOT_TAKING_PART(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  IndustryProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
