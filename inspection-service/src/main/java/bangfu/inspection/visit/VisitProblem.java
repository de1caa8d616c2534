package bangfu.inspection.visit;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with a visit. */
public enum VisitProblem implements ProblemCode {
  VISITED_ALREADY(ProblemKind.CONFLICT),
  CERTIFICATE_INVALID(ProblemKind.REFUSED),
  /** At home in the village, or helping the household, since the draw. */
  INSPECTOR_NOT_INDEPENDENT(ProblemKind.REFUSED),
  ANSWERS_DIFFER_FROM_CHECKLIST(ProblemKind.REFUSED);

  private final ProblemKind kind;

  VisitProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
