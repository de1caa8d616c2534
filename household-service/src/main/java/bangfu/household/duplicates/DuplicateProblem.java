package bangfu.household.duplicates;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with pairs that may be one person. */
enum DuplicateProblem implements ProblemCode {
  /** Somebody decided before. */
  DUPLICATE_DECIDED_ALREADY(ProblemKind.CONFLICT),
  /** One of the two has left meanwhile. */
  NO_LONGER_A_MEMBER(ProblemKind.CONFLICT),
  /** The membership to be ended is the head's, and others live there. */
  HEAD_MUST_BE_FOLLOWED(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  DuplicateProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
