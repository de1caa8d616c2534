package bangfu.household.training;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with training sessions. */
enum TrainingProblem implements ProblemCode {
  /** Somebody who is said to have come is not in the caller's part of the registry. */
  ATTENDEE_UNKNOWN(ProblemKind.REFUSED),
  /** More members than attendees. */
  MORE_MEMBERS_THAN_ATTENDEES(ProblemKind.REFUSED);

  private final ProblemKind kind;

  TrainingProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
