package bangfu.household.changes;

import bangfu.commons.http.Preconditions;
import bangfu.household.changes.kinds.Change;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How proposals are answered. */
final class ProposalAnswers {
  private ProposalAnswers() {}

  static Response created(Proposal proposal, Change change) {
    return Response.created(URI.create("/api/v1/change-proposals/" + proposal.id()))
        .entity(ProposalView.of(proposal, change))
        .tag(Preconditions.tag(proposal.version()))
        .build();
  }

  static Response changed(Proposal proposal, Change change) {
    return Response.ok(ProposalView.of(proposal, change))
        .tag(Preconditions.tag(proposal.version()))
        .build();
  }
}
