package bangfu.household.statistics.published;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** Why a month is not published. */
enum PublicationProblem implements ProblemCode {
  MONTH_NOT_ENDED(ProblemKind.REFUSED),
  MONTH_PUBLISHED_ALREADY(ProblemKind.CONFLICT),
  NOTHING_TO_CORRECT(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  PublicationProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
