package bangfu.subsidy.rolls;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can be wrong with a roll. */
public enum RollProblem implements ProblemCode {
  ROLL_STATE(ProblemKind.CONFLICT),
  PUBLICITY_RUNNING(ProblemKind.REFUSED),
  UNKNOWN_LINE(ProblemKind.REFUSED),
  LINE_UNDER_OBJECTION(ProblemKind.CONFLICT),
  LINE_IN_BATCH(ProblemKind.CONFLICT),
  OBJECTION_STATE(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  RollProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
