package bangfu.subsidy.rolls;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One objection. */
@Path("/api/v1/objections/{id}")
@Tag(name = "Rolls", description = "Rolls of a village: publicity, objections, approvals")
public class ObjectionResource {
  private final Objecting objecting;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  ObjectionResource(Objecting objecting, Idempotency idempotency, CurrentCaller caller) {
    this.objecting = objecting;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Path("/decision")
  @RolesAllowed(Roles.TOWN)
  @Operation(
      summary = "Decide an objection",
      description =
          "By the township, and somebody else than who recorded it. Upheld: the line is STOPPED for"
              + " good, and leaves the roll's total. Dismissed: it can be paid again.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ObjectionDecision.class),
              examples = @ExampleObject(name = "upheld", value = RollExamples.DECISION)))
  @APIResponse(
      responseCode = "200",
      description = "The objection, decided",
      content = @Content(schema = @Schema(implementation = ObjectionView.class)))
  @APIResponse(responseCode = "409", description = "OBJECTION_STATE, MAKER_IS_CHECKER")
  @APIResponse(
      responseCode = "422",
      description = "DATE_BEFORE_PRECEDING_STEP, DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response decideObjection(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(description = "Id of the objection") @PathParam("id") UUID id,
      @Valid @NotNull ObjectionDecision body) {
    return idempotency.once(
        key, () -> Response.ok(objecting.decide(id, body, caller.get())).build());
  }
}
