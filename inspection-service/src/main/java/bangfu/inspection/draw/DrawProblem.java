package bangfu.inspection.draw;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with draws. */
public enum DrawProblem implements ProblemCode {
  /** Of the villages asked for, one was drawn in this campaign before; or all were. */
  VILLAGE_DRAWN_ALREADY(ProblemKind.CONFLICT),
  NOTHING_TO_DRAW(ProblemKind.REFUSED),
  /** There is a household that nobody with a certificate may visit. */
  NO_ELIGIBLE_INSPECTOR(ProblemKind.REFUSED);

  private final ProblemKind kind;

  DrawProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
