package bangfu.household.notices;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with notices and objections. */
enum NoticeProblem implements ProblemCode {
  /** The notice no longer hangs on that day: nobody objects to it any more. */
  NOTICE_OVER(ProblemKind.CONFLICT),
  /** The view for the web ends with the notice. */
  NOTICE_WITHDRAWN(ProblemKind.GONE),
  /** The household is not on the list, or it was not said which of the list is meant. */
  HOUSEHOLD_NOT_LISTED(ProblemKind.REFUSED),
  /** The objection was ruled on already. */
  OBJECTION_RULED(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  NoticeProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
