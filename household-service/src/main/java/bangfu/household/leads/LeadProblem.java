package bangfu.household.leads;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with leads. */
enum LeadProblem implements ProblemCode {
  /** In its state this step does not follow. */
  LEAD_STATE(ProblemKind.CONFLICT),
  /** Called corrected, though the rule holds still. */
  CAUSE_STILL_THERE(ProblemKind.CONFLICT),
  /** Only an early warning becomes a case of monitoring. */
  NO_CASE_OF_QUALITY(ProblemKind.REFUSED),
  /** The proceeding it names is none of monitoring of this household. */
  NO_SUCH_CASE(ProblemKind.REFUSED);

  private final ProblemKind kind;

  LeadProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
