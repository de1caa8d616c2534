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
import java.net.URI;
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

/** Objections to lines. */
@Path("/api/v1")
@Tag(name = "Rolls", description = "Rolls of a village: publicity, objections, approvals")
public class ObjectionsResource {
  private final Objecting objecting;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  ObjectionsResource(Objecting objecting, Idempotency idempotency, CurrentCaller caller) {
    this.objecting = objecting;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Path("/rolls/{id}/objections")
  @RolesAllowed({Roles.VILLAGE, Roles.TOWN})
  @Operation(
      summary = "Record an objection to a line",
      description = "The line is HELD and enters no batch; the roll's other lines move on.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = NewObjection.class),
              examples = @ExampleObject(name = "moved away", value = RollExamples.OBJECTION)))
  @APIResponse(
      responseCode = "201",
      description = "The objection",
      content = @Content(schema = @Schema(implementation = ObjectionView.class)))
  @APIResponse(
      responseCode = "409",
      description = "ROLL_STATE (not posted), LINE_UNDER_OBJECTION, LINE_IN_BATCH")
  @APIResponse(
      responseCode = "422",
      description = "UNKNOWN_LINE, DATE_BEFORE_PRECEDING_STEP, DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response raiseObjection(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(description = "Id of the roll") @PathParam("id") UUID id,
      @Valid @NotNull NewObjection body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/rolls/" + id + "/objections"))
                .entity(objecting.raise(id, body, caller.get()))
                .build());
  }

  @POST
  @Path("/objections/{id}/decision")
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
