package bangfu.subsidy.determination;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can be wrong with a run. */
public enum RunProblem implements ProblemCode {
  RUN_IN_PROGRESS(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  RunProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
