package bangfu.household.divisions;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with divisions and their leaders. */
enum DivisionProblem implements ProblemCode {
  /** The leader is linked to the division at that time already. */
  LEADER_LINKED_ALREADY(ProblemKind.CONFLICT),
  /** No link of this leader is open. */
  LEADER_NOT_LINKED(ProblemKind.CONFLICT),
  /** It answers for the division no longer. */
  UNIT_ENDED(ProblemKind.CONFLICT),
  /** The division was not valid on that day. */
  DIVISION_NOT_VALID(ProblemKind.REFUSED);

  private final ProblemKind kind;

  DivisionProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
