package bangfu.household.mine;

import bangfu.commons.caller.Roles;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.ProposalView;
import bangfu.household.changes.Suggesting;
import bangfu.household.changes.kinds.Change;
import bangfu.household.changes.kinds.ChangeKind;
import bangfu.household.registry.HouseholdId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a helper suggests to change about the households linked to him. */
@Path("/api/v1/my/households/{id}/changes")
@Tag(name = "My households")
@RolesAllowed(Roles.HELPER)
public class MyChangesResource {
  private static final String EXAMPLE =
      """
      {"kind":"FLAGS_SET","reason":"入户核实","flags":["PARTY"]}""";

  private final Helping helping;
  private final Suggesting suggesting;
  private final Paging paging;
  private final Clock clock;

  MyChangesResource(Helping helping, Suggesting suggesting, Paging paging, Clock clock) {
    this.helping = helping;
    this.suggesting = suggesting;
    this.paging = paging;
    this.clock = clock;
  }

  @POST
  @Operation(
      operationId = "suggestChange",
      summary = "Suggest a change of a household linked to me",
      description =
          "As `POST /api/v1/households/{id}/changes`; the township or the district decides it. Only"
              + " while the household is linked to the caller.")
  @RequestBody(
      required = true,
      description = "The change",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Change.class),
              examples = @ExampleObject(name = "flags", value = EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "PROPOSED",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  @APIResponse(
      responseCode = "409",
      description = "PROPOSAL_OPEN: another open proposal, `proposalId`, is about the same")
  @APIResponse(
      responseCode = "422",
      description = "EVIDENCE_REQUIRED, and what the household does not allow")
  public Response suggest(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull Change body) {
    if (body.kind() == ChangeKind.HOUSEHOLD_REGISTERED) {
      throw new Problem(
          CommonProblem.INVALID_INPUT, List.of(new InputError("/kind", "UNKNOWN_CODE", "")));
    }
    return helping.within(id, () -> suggesting.suggest(id, ifMatch, key, body, clock.instant()));
  }

  @GET
  @Operation(
      operationId = "listMySuggestions",
      summary = "List what I suggested about a household",
      description = "The newest first, with what became of it, and why it was refused.")
  @APIResponse(
      responseCode = "200",
      description = "A page of proposals",
      content = @Content(schema = @Schema(implementation = OwnProposalPage.class)))
  public Page<ProposalView> suggestions(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @BeanParam PageParameters wanted) {
    var page = paging.request(wanted);
    return paging.page(
        page,
        helping.within(id, () -> suggesting.own(id, page)),
        proposal -> List.of(String.valueOf(proposal.id())));
  }

  /** As the contract names a page of a helper's proposals. */
  @Schema(name = "OwnProposalPage", description = "A page of the caller's proposals")
  record OwnProposalPage(
      @Schema(description = "Proposals, the newest first") List<ProposalView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
