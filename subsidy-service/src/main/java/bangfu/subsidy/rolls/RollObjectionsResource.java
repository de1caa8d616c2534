package bangfu.subsidy.rolls;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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

/** Objections to the lines of a roll. */
@Path("/api/v1/rolls/{id}/objections")
@Tag(name = "Rolls", description = "Rolls of a village: publicity, objections, approvals")
public class RollObjectionsResource {
  private final Objecting objecting;
  private final Rolls rolls;
  private final Objections objections;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  RollObjectionsResource(
      Objecting objecting,
      Rolls rolls,
      Objections objections,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.objecting = objecting;
    this.rolls = rolls;
    this.objections = objections;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RolesAllowed({Roles.VILLAGE, Roles.TOWN, Roles.OFFICE, Roles.DEPT, Roles.AUDIT})
  @Operation(summary = "The objections to a roll", description = "Open and decided.")
  @APIResponse(
      responseCode = "200",
      description = "Objections, the oldest first",
      content = @Content(schema = @Schema(implementation = ObjectionView.Listing.class)))
  public Page<ObjectionView> objections(
      @Parameter(description = "Id of the roll") @PathParam("id") UUID id) {
    rolls.within(caller.scope(), id);
    return new Page<>(objections.of(id), null, null);
  }

  @POST
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
}
