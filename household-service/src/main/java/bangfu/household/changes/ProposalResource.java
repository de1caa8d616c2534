package bangfu.household.changes;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is done with a proposal. */
@Path("/api/v1/change-proposals/{id}")
@Tag(name = "Household changes")
public class ProposalResource {
  private final Deciding deciding;
  private final ProposalViews views;
  private final Idempotency idempotency;
  private final CurrentCaller caller;
  private final Clock clock;

  ProposalResource(
      Deciding deciding,
      ProposalViews views,
      Idempotency idempotency,
      CurrentCaller caller,
      Clock clock) {
    this.deciding = deciding;
    this.views = views;
    this.idempotency = idempotency;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Path("/review")
  @RolesAllowed({Roles.TOWN, Roles.OFFICE})
  @Operation(
      summary = "Review a proposal",
      description =
          "The township passes it on, or refuses it with a reason. Needed for what the district"
              + " decides. Who proposed it cannot review it.")
  @RequestBody(
      required = true,
      description = "What the township says",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Verdict.class),
              examples = @ExampleObject(name = "passed on", value = "{\"accepted\":true}")))
  @APIResponse(
      responseCode = "200",
      description = "REVIEWED, or REFUSED",
      content =
          @Content(
              schema = @Schema(implementation = ProposalView.class),
              examples = @ExampleObject(name = "refused", value = ProposalExamples.REFUSED)))
  @APIResponse(
      responseCode = "409",
      description = "MAKER_IS_CHECKER; PROPOSAL_STATE: it was reviewed or has ended")
  public Response review(
      @Parameter(description = "Id of the proposal") @PathParam("id") ProposalId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull Verdict body) {
    return idempotency.once(
        key,
        () ->
            views.changed(
                deciding.review(id, ifMatch, body.checked(), caller.get(), clock.instant())));
  }

  @POST
  @Path("/decision")
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(
      summary = "Decide a proposal",
      description =
          "Accepting applies the change and writes a revision of each household that it touches."
              + " Whoever proposed or reviewed it cannot decide it. Where parts of the record that"
              + " it is about changed after it was prepared, nothing is applied: the answer is"
              + " CONFLICTED with those parts in `conflicts`, and it is proposed anew.")
  @RequestBody(
      required = true,
      description = "The decision",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Verdict.class),
              examples = {
                @ExampleObject(name = "accepted", value = "{\"accepted\":true}"),
                @ExampleObject(
                    name = "refused",
                    value = "{\"accepted\":false,\"reason\":\"死亡证明不清晰,请重新上传\"}")
              }))
  @APIResponse(
      responseCode = "200",
      description = "ACCEPTED, REFUSED, or CONFLICTED",
      content =
          @Content(
              schema = @Schema(implementation = ProposalView.class),
              examples = @ExampleObject(name = "refused", value = ProposalExamples.REFUSED)))
  @APIResponse(
      responseCode = "409",
      description =
          "MAKER_IS_CHECKER; PROPOSAL_STATE: it has ended; REVIEW_MISSING; what the household does"
              + " not allow any more, such as PERSON_IN_ANOTHER_HOUSEHOLD")
  @APIResponse(
      responseCode = "422",
      description = "What the household does not allow any more, such as RELATIONS_INCOMPLETE")
  public Response decide(
      @Parameter(description = "Id of the proposal") @PathParam("id") ProposalId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull Verdict body) {
    return idempotency.once(
        key,
        () ->
            views.changed(
                deciding.decide(id, ifMatch, body.checked(), caller.get(), clock.instant())));
  }

  @POST
  @Path("/withdrawal")
  @RolesAllowed({Roles.VILLAGE, Roles.TEAM, Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(
      summary = "Withdraw a proposal",
      description = "Only who proposed it, and only while it is open.")
  @APIResponse(
      responseCode = "200",
      description = "WITHDRAWN",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  @APIResponse(responseCode = "409", description = "PROPOSAL_STATE: it has ended")
  public Response withdraw(
      @Parameter(description = "Id of the proposal") @PathParam("id") ProposalId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(
        key, () -> views.changed(deciding.withdraw(id, ifMatch, caller.get(), clock.instant())));
  }
}
