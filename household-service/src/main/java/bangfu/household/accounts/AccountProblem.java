package bangfu.household.accounts;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with bindings. */
enum AccountProblem implements ProblemCode {
  /** Nobody of that id lives in the household now. */
  MEMBER_NOT_PRESENT(ProblemKind.REFUSED),
  /** PIPL art. 28 and 31: under 14 the guardian acts, by his own login. */
  MEMBER_UNDER_14(ProblemKind.REFUSED),
  /** It was ended before. */
  BINDING_ENDED_ALREADY(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  AccountProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
