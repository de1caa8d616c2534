package bangfu.household.lifecycle;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** Why a proceeding does not go on, or is not opened. */
enum LifecycleProblem implements ProblemCode {
  /** No definition is valid on the day; that of the year before is never used instead. */
  NO_PROCEDURE_FOR_DATE(ProblemKind.CONFLICT),
  /** Another proceeding for the household, or the exit of the village, is running. */
  PROCEEDING_RUNNING(ProblemKind.CONFLICT),
  /** The proceeding was completed or has ended. */
  PROCEEDING_OVER(ProblemKind.CONFLICT),
  /** The status of the household, or of the village, does not allow it. */
  TRANSITION_NOT_ALLOWED(ProblemKind.CONFLICT),
  /** Possible at another time only, such as identification after 2020. */
  TRANSITION_OUT_OF_TIME(ProblemKind.CONFLICT),
  /** The status changed on a later day already. */
  STATUS_CHANGED_LATER(ProblemKind.CONFLICT),
  /** Another step is next. */
  STEP_OUT_OF_ORDER(ProblemKind.CONFLICT),
  /** The step demands another act. */
  STEP_DEMANDS_OTHERWISE(ProblemKind.REFUSED),
  VOTE_NOT_QUORATE(ProblemKind.REFUSED),
  VOTE_NOT_PASSED(ProblemKind.REFUSED),
  COMPARISON_HIT(ProblemKind.REFUSED),
  TOO_FEW_CHECKERS(ProblemKind.REFUSED),
  AUTHORISATION_MISSING(ProblemKind.REFUSED),
  PUBLICITY_RUNNING(ProblemKind.REFUSED),
  OBJECTION_OPEN(ProblemKind.CONFLICT),
  EXIT_CHECK_NOT_PASSED(ProblemKind.CONFLICT),
  VILLAGE_EXIT_CHECK_NOT_PASSED(ProblemKind.CONFLICT),
  /** An exit is completed in the year of its list. */
  YEAR_CLOSED(ProblemKind.CONFLICT),
  MONITORING_OPEN(ProblemKind.CONFLICT),
  NOT_MONITORED(ProblemKind.CONFLICT),
  RISK_NOT_STABLE(ProblemKind.CONFLICT),
  MEASURES_NOT_DONE(ProblemKind.CONFLICT),
  /** A household does not go up in another while a notice about it hangs. */
  NOTICE_STANDS(ProblemKind.CONFLICT),
  /** A household that is monitored does not go up in one that nobody watches. */
  WATCH_WOULD_END(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  LifecycleProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
