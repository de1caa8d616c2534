package bangfu.inspection.registry;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with the copy of the registry. */
public enum RegistryProblem implements ProblemCode {
  COPY_REBUILDING(ProblemKind.UNAVAILABLE),
  /** No such village on that day, or not within the caller's divisions. */
  UNKNOWN_VILLAGE(ProblemKind.REFUSED),
  /** Not a member of that household, or no such household in that village. */
  UNKNOWN_PERSON(ProblemKind.REFUSED);

  private final ProblemKind kind;

  RegistryProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
