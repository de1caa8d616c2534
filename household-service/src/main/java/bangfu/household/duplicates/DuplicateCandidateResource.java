package bangfu.household.duplicates;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/** One pair that may be one person. */
@Path("/api/v1/duplicate-candidates/{id}")
@Tag(name = "Duplicates")
public class DuplicateCandidateResource {
  private final Comparing comparing;
  private final Resolving resolving;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  DuplicateCandidateResource(
      Comparing comparing, Resolving resolving, Idempotency idempotency, CurrentCaller caller) {
    this.comparing = comparing;
    this.resolving = resolving;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.AUDIT})
  @Operation(
      summary = "Two members side by side",
      description =
          "All that is on file of both, numbers masked, and which fields they have alike. Absent"
              + " unless both are within the caller's divisions.")
  @APIResponse(
      responseCode = "200",
      description = "The two; the pair's version is the ETag",
      content =
          @Content(
              schema = @Schema(implementation = CandidateView.class),
              examples = @ExampleObject(name = "pair", value = DuplicateExamples.COMPARED)))
  @APIResponse(responseCode = "304", description = "You have this version already")
  public Response duplicateCandidate(
      @Parameter(description = "Id of the pair") @PathParam("id") CandidateId id,
      @Context Request request) {
    CandidateView view = comparing.compare(id, caller.scope());
    return Preconditions.show(request, view, view.pair().version());
  }

  @POST
  @Path("/resolution")
  @RolesAllowed({Roles.TOWN, Roles.OFFICE})
  @Operation(
      summary = "Decide whether two members are one person",
      description =
          "DIFFERENT: the pair never comes again. MERGED: the other membership ends today with the"
              + " reason 重复登记 (09), and both households get a revision; a household left without"
              + " members is closed, and a registered one REMOVED.")
  @RequestBody(
      required = true,
      description = "What comparing has shown",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewResolution.class),
              examples = @ExampleObject(name = "one person", value = DuplicateExamples.MERGE)))
  @APIResponse(
      responseCode = "200",
      description = "The pair after it, with its ETag",
      content =
          @Content(
              schema = @Schema(implementation = CandidateView.class),
              examples = @ExampleObject(name = "pair", value = DuplicateExamples.COMPARED)))
  @APIResponse(
      responseCode = "409",
      description = "DUPLICATE_DECIDED_ALREADY, NO_LONGER_A_MEMBER, HEAD_MUST_BE_FOLLOWED")
  public Response resolveDuplicate(
      @Parameter(description = "Id of the pair") @PathParam("id") CandidateId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull NewResolution body) {
    return idempotency.once(
        key,
        () -> {
          CandidateView view = resolving.resolve(id, ifMatch, body, caller.get());
          return Response.ok(view).tag(Preconditions.tag(view.pair().version())).build();
        });
  }
}
