package bangfu.household.differences;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with differences. */
enum DifferenceProblem implements ProblemCode {
  /** Somebody decided before. */
  DIFFERENCE_DECIDED_ALREADY(ProblemKind.CONFLICT),
  /** Registry and list agree meanwhile, or the list says something else now or was taken back. */
  DIFFERENCE_OBSOLETE(ProblemKind.CONFLICT),
  /** The head would leave while others stay. */
  HEAD_MUST_BE_FOLLOWED(ProblemKind.CONFLICT),
  /** The newcomer is a member elsewhere. */
  PERSON_IN_ANOTHER_HOUSEHOLD(ProblemKind.CONFLICT),
  /** The member left the household, or joined it, on a later day. */
  BEFORE_MEMBER_CAME(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  DifferenceProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
