package bangfu.household.leads;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a verified lead ends. */
@Schema(
    description =
        "DISMISSED with a reason, CASE where a proceeding of monitoring was opened, CORRECTED where"
            + " the record was put right.")
enum LeadOutcome {
  DISMISSED(LeadState.DISMISSED),
  CASE(LeadState.CASE),
  CORRECTED(LeadState.CORRECTED);

  private final LeadState state;

  LeadOutcome(LeadState state) {
    this.state = state;
  }

  LeadState state() {
    return state;
  }
}
