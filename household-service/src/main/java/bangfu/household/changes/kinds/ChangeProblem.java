package bangfu.household.changes.kinds;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with changes and their proposals. */
public enum ChangeProblem implements ProblemCode {
  /** A document that this kind of change takes is missing. */
  EVIDENCE_REQUIRED(ProblemKind.REFUSED),
  /** Another open proposal is about the same part of the record. */
  PROPOSAL_OPEN(ProblemKind.CONFLICT),
  /** What was asked for cannot follow the state of the proposal. */
  PROPOSAL_STATE(ProblemKind.CONFLICT),
  /** The district decides, and the township has not reviewed it yet. */
  REVIEW_MISSING(ProblemKind.CONFLICT),
  /** A person is in one active household. */
  PERSON_IN_ANOTHER_HOUSEHOLD(ProblemKind.CONFLICT),
  /** Nobody of this id is a present member of the household. */
  MEMBER_NOT_PRESENT(ProblemKind.REFUSED),
  /** Nobody of this id is or was a member of the household. */
  MEMBER_UNKNOWN(ProblemKind.REFUSED),
  /** The member did not leave for prison. */
  MEMBER_NOT_IMPRISONED(ProblemKind.REFUSED),
  /** The day lies before the member came. */
  BEFORE_MEMBER_CAME(ProblemKind.REFUSED),
  /** The head leaves and others stay. */
  HEAD_MUST_BE_FOLLOWED(ProblemKind.REFUSED),
  /** A new head was named though the old one stays. */
  HEAD_STAYS(ProblemKind.REFUSED),
  /** Who is named as head is head already. */
  HEAD_ALREADY(ProblemKind.REFUSED),
  /** Not each present member was told a relation, or others were. */
  RELATIONS_INCOMPLETE(ProblemKind.REFUSED),
  /** Nobody lives in the household any more. */
  HOUSEHOLD_ENDED(ProblemKind.REFUSED),
  /** Nobody would be left in the old household. */
  SPLIT_LEAVES_NOBODY(ProblemKind.REFUSED),
  /** A household cannot be merged with itself. */
  SAME_HOUSEHOLD(ProblemKind.REFUSED),
  /** Everything is as it is wanted already. */
  NOTHING_CHANGES(ProblemKind.REFUSED),
  /** The cadre helps the household at that time already. */
  HELPER_ASSIGNED_ALREADY(ProblemKind.CONFLICT),
  /** The cadre does not help the household on that day. */
  HELPER_NOT_ASSIGNED(ProblemKind.REFUSED),
  /** Nobody was a member on the last day of the period. */
  FAMILY_SIZE_UNKNOWN(ProblemKind.REFUSED),
  /** The workshop is not on file. */
  WORKSHOP_UNKNOWN(ProblemKind.REFUSED),
  /** The village was not one on that day. */
  VILLAGE_NOT_VALID(ProblemKind.REFUSED),
  /** A village has 9999 numbers. */
  HOUSEHOLD_NUMBERS_EXHAUSTED(ProblemKind.REFUSED),
  /** Causes of poverty, or type and grade of disability, contradict each other. */
  FIELDS_CONTRADICTORY(ProblemKind.REFUSED);

  private final ProblemKind kind;

  ChangeProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
