package bangfu.subsidy.registry;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can be wrong with the copy. */
public enum RegistryProblem implements ProblemCode {
  COPY_REBUILDING(ProblemKind.UNAVAILABLE);

  private final ProblemKind kind;

  RegistryProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
