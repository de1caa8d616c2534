package bangfu.inspection.step;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can stand against a step. */
public enum StepProblem implements ProblemCode {
  NO_LINKED_LEADER(ProblemKind.REFUSED),
  /** Only the leader who was notified answers a notice. */
  NOT_THE_NOTIFIED_LEADER(ProblemKind.FORBIDDEN),
  MEASURE_MISSING(ProblemKind.REFUSED),
  LEADER_VISIT_MISSING(ProblemKind.REFUSED),
  EVIDENCE_MISSING(ProblemKind.REFUSED),
  CONFIRMATION_MISSING(ProblemKind.REFUSED),
  UPPER_CONFIRMATION_MISSING(ProblemKind.REFUSED),
  /** Not certified, at home in the village, helping the household, or rectifying himself. */
  INSPECTOR_NOT_ELIGIBLE(ProblemKind.REFUSED);

  private final ProblemKind kind;

  StepProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
