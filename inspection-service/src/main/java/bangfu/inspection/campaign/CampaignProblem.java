package bangfu.inspection.campaign;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;

/** What can go wrong with campaigns. */
public enum CampaignProblem implements ProblemCode {
  CAMPAIGN_EXISTS(ProblemKind.CONFLICT),
  /** Wider than a district, or not within the caller's divisions. */
  DIVISION_OUTSIDE(ProblemKind.REFUSED),
  /** The day does not belong to the campaign. */
  DATE_OUTSIDE_CAMPAIGN(ProblemKind.REFUSED);

  private final ProblemKind kind;

  CampaignProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
