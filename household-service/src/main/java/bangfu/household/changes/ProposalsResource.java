package bangfu.household.changes;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.changes.kinds.ChangeKind;
import bangfu.household.registry.HouseholdId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The proposals in the caller's divisions. */
@Path("/api/v1/change-proposals")
@Tag(name = "Household changes")
@RolesAllowed({Roles.VILLAGE, Roles.TEAM, Roles.TOWN, Roles.OFFICE, Roles.DEPT, Roles.AUDIT})
public class ProposalsResource {
  private final Proposals proposals;
  private final ProposalViews views;
  private final Paging paging;
  private final CurrentCaller caller;

  ProposalsResource(Proposals proposals, ProposalViews views, Paging paging, CurrentCaller caller) {
    this.proposals = proposals;
    this.views = views;
    this.paging = paging;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List proposals",
      description = "Proposals in the caller's divisions, the newest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of proposals",
      content =
          @Content(
              schema = @Schema(implementation = ProposalPage.class),
              examples = @ExampleObject(name = "page", value = ProposalExamples.LIST)))
  public Page<ProposalView> proposals(
      @Parameter(description = "Only in this state", example = "PROPOSED") @QueryParam("state")
          @Nullable ProposalState state,
      @Parameter(description = "Only of this kind", example = "MEMBER_DIED") @QueryParam("kind")
          @Nullable ChangeKind kind,
      @Parameter(
              description = "Only in this village, or in this township's villages",
              example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @Parameter(description = "Only about this household") @QueryParam("householdId")
          @Nullable HouseholdId householdId,
      @Parameter(description = "Only those of the caller", example = "true") @QueryParam("mine")
          @Nullable Boolean mine,
      @BeanParam PageParameters wanted) {
    var page = paging.request(wanted);
    String maker = Boolean.TRUE.equals(mine) ? caller.get().subject() : null;
    var filter = new Proposals.Filter(state, kind, villageCode, householdId, maker);
    return paging.page(
        page,
        proposals.page(filter, page, caller.scope()).stream().map(views::of).toList(),
        proposal -> List.of(String.valueOf(proposal.id())));
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "One proposal",
      description = "What was proposed, where it stands, and why it was refused.")
  @APIResponse(
      responseCode = "200",
      description = "The proposal; its version is the ETag",
      content =
          @Content(
              schema = @Schema(implementation = ProposalView.class),
              examples = @ExampleObject(name = "refused", value = ProposalExamples.REFUSED)))
  @APIResponse(responseCode = "304", description = "You have this version already")
  public Response proposal(
      @Parameter(description = "Id of the proposal") @PathParam("id") ProposalId id,
      @Context Request request) {
    Proposal found =
        proposals.find(id, caller.scope()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    return Preconditions.show(request, views.of(found), found.version());
  }

  /** As the contract names a page of proposals. */
  @Schema(name = "ChangeProposalPage", description = "A page of proposals")
  record ProposalPage(
      @Schema(description = "Proposals, the newest first") List<ProposalView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
