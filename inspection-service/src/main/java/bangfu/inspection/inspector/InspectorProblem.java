package bangfu.inspection.inspector;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with inspectors. */
public enum InspectorProblem implements ProblemCode {
  INSPECTOR_EXISTS(ProblemKind.CONFLICT),
  HOME_VILLAGE_OUTSIDE(ProblemKind.REFUSED);

  private final ProblemKind kind;

  InspectorProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
