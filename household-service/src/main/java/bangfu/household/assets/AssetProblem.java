package bangfu.household.assets;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with what villages have. */
enum AssetProblem implements ProblemCode {
  /** It has ended already. */
  ASSET_ENDED(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  AssetProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
