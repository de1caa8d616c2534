package bangfu.household.standards;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with standards. */
public enum StandardProblem implements ProblemCode {
  /** No row for the day: last year's is never used instead. */
  NO_STANDARD_FOR_DATE(ProblemKind.REFUSED),
  /** It has an end already. */
  STANDARD_ENDED(ProblemKind.CONFLICT),
  /** A setting of the district has an end already. */
  SETTING_ENDED(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  StandardProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
