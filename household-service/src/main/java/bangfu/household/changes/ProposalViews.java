package bangfu.household.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Shows proposals on file; what they say is opened only to be masked. */
@ApplicationScoped
class ProposalViews {
  private final Payloads payloads;

  ProposalViews(Payloads payloads) {
    this.payloads = payloads;
  }

  ProposalView of(Proposal proposal) {
    return ProposalView.of(proposal, payloads.opened(proposal.change(), proposal.id()));
  }

  Response changed(Proposal proposal) {
    return ProposalAnswers.changed(proposal, payloads.opened(proposal.change(), proposal.id()));
  }
}
