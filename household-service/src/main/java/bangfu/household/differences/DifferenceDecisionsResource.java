package bangfu.household.differences;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The same decision about many differences. */
@Path("/api/v1/difference-decisions")
@Tag(name = "Differences")
@RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
public class DifferenceDecisionsResource {
  private final Deciding deciding;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  DifferenceDecisionsResource(Deciding deciding, Idempotency idempotency, CurrentCaller caller) {
    this.deciding = deciding;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Operation(
      summary = "Decide many differences alike",
      description =
          "All or none; those that were settled meanwhile are told and need no decision. What a"
              + " household takes over is one revision.")
  @RequestBody(
      required = true,
      description = "Which, how and why",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewBulkDecision.class),
              examples = @ExampleObject(name = "rejected", value = DifferenceExamples.MANY)))
  @APIResponse(
      responseCode = "200",
      description = "What was decided",
      content =
          @Content(
              schema = @Schema(implementation = DecidedView.class),
              examples = @ExampleObject(name = "decided", value = DifferenceExamples.MANY_DECIDED)))
  @APIResponse(
      responseCode = "409",
      description =
          "DIFFERENCE_DECIDED_ALREADY, MAKER_IS_CHECKER, HEAD_MUST_BE_FOLLOWED, BEFORE_MEMBER_CAME,"
              + " PERSON_IN_ANOTHER_HOUSEHOLD; ALREADY_EXISTS where another fact stands in the way")
  public Response decideDifferences(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewBulkDecision body) {
    return idempotency.once(key, () -> Response.ok(deciding.decide(body, caller.get())).build());
  }
}
