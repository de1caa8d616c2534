package bangfu.subsidy.programmes;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can be wrong with programmes, terms and standards. */
public enum ProgrammeProblem implements ProblemCode {
  NO_STANDARD_FOR_DATE(ProblemKind.REFUSED),
  STANDARD_OVERLAPS(ProblemKind.CONFLICT),
  STANDARD_STATE(ProblemKind.CONFLICT),
  TERM_EXISTS(ProblemKind.CONFLICT),
  UNKNOWN_PROGRAMME(ProblemKind.REFUSED),
  UNKNOWN_TERM(ProblemKind.REFUSED),
  NO_DIVISION(ProblemKind.REFUSED);

  private final ProblemKind kind;

  ProgrammeProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
