package bangfu.household.safeguards;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong when an exit is judged. */
enum SafeguardProblem implements ProblemCode {
  /** Only villages exit. */
  NOT_A_VILLAGE(ProblemKind.REFUSED);

  private final ProblemKind kind;

  SafeguardProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
