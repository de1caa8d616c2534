package bangfu.household.differences;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One difference. */
@Path("/api/v1/differences/{id}")
@Tag(name = "Differences")
public class DifferenceResource {
  private final Deciding deciding;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  DifferenceResource(Deciding deciding, Idempotency idempotency, CurrentCaller caller) {
    this.deciding = deciding;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT, Roles.AUDIT})
  @Operation(
      summary = "One difference",
      description =
          "As it stands now: where the registry says the same meanwhile it is OBSOLETE, where it says"
              + " a third thing that is shown.")
  @APIResponse(
      responseCode = "200",
      description = "The difference; its version is the ETag",
      content =
          @Content(
              schema = @Schema(implementation = DifferenceView.class),
              examples = @ExampleObject(name = "difference", value = DifferenceExamples.ONE)))
  @APIResponse(responseCode = "304", description = "You have this version already")
  public Response difference(
      @Parameter(description = "Id of the difference") @PathParam("id") DifferenceId id,
      @Context Request request) {
    DifferenceView view = deciding.current(id, caller.get());
    return Preconditions.show(request, view, view.version());
  }

  @POST
  @Path("/decision")
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(
      summary = "Decide a difference",
      description =
          "Accepted: the registry takes over what the list says, with one revision of the household."
              + " Rejected: it stays, and the same list does not raise it again. Whoever handed in the"
              + " list decides nothing of it; a department decides on its own lists only. Accepting"
              + " an unknown person changes nothing: a household is registered by its own way.")
  @RequestBody(
      required = true,
      description = "The decision and why",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewDecision.class),
              examples = @ExampleObject(name = "accepted", value = DifferenceExamples.DECISION)))
  @APIResponse(
      responseCode = "200",
      description = "The difference after it, with its ETag",
      content =
          @Content(
              schema = @Schema(implementation = DifferenceView.class),
              examples = @ExampleObject(name = "decided", value = DifferenceExamples.DECIDED)))
  @APIResponse(
      responseCode = "409",
      description =
          "DIFFERENCE_DECIDED_ALREADY, DIFFERENCE_OBSOLETE, MAKER_IS_CHECKER, HEAD_MUST_BE_FOLLOWED,"
              + " BEFORE_MEMBER_CAME, PERSON_IN_ANOTHER_HOUSEHOLD; ALREADY_EXISTS where another fact"
              + " stands in the way")
  public Response decideDifference(
      @Parameter(description = "Id of the difference") @PathParam("id") DifferenceId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull NewDecision body) {
    // In a transaction of its own: what it finds settled stays settled, whatever is refused after.
    deciding.current(id, caller.get());
    return idempotency.once(
        key,
        () -> {
          DifferenceView view = deciding.decide(id, ifMatch, body, caller.get());
          return Response.ok(view).tag(Preconditions.tag(view.version())).build();
        });
  }
}
