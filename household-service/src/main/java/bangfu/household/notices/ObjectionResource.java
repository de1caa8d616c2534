package bangfu.household.notices;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
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

/** One objection. */
@Path("/api/v1/objections/{id}")
@Tag(name = "Notices")
public class ObjectionResource {
  private final Objections objections;
  private final Objecting objecting;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  ObjectionResource(
      Objections objections, Objecting objecting, Idempotency idempotency, CurrentCaller caller) {
    this.objections = objections;
    this.objecting = objecting;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RolesAllowed({Roles.VILLAGE, Roles.TOWN, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDIT})
  @Operation(summary = "One objection", description = "What is objected, and what became of it.")
  @APIResponse(
      responseCode = "200",
      description = "The objection",
      content =
          @Content(
              schema = @Schema(implementation = Objection.class),
              examples = @ExampleObject(name = "objection", value = NoticeExamples.OBJECTION)))
  public Objection objection(
      @Parameter(description = "Id of the objection") @PathParam("id") ObjectionId id) {
    return objections.get(id, caller.scope());
  }

  @POST
  @Path("/ruling")
  @RolesAllowed({Roles.TOWN, Roles.OFFICE})
  @Operation(
      summary = "Rule on an objection",
      description =
          "By neither who recorded it nor who posted the notice. UPHELD ends the procedure for the"
              + " household, in the same transaction.")
  @RequestBody(
      required = true,
      description = "The ruling and why",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewRuling.class),
              examples = @ExampleObject(name = "dismissed", value = NoticeExamples.RULING)))
  @APIResponse(
      responseCode = "200",
      description = "The objection with its ruling",
      content =
          @Content(
              schema = @Schema(implementation = Objection.class),
              examples = @ExampleObject(name = "objection", value = NoticeExamples.OBJECTION)))
  @APIResponse(responseCode = "409", description = "OBJECTION_RULED already; MAKER_IS_CHECKER")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response ruleOnObjection(
      @Parameter(description = "Id of the objection") @PathParam("id") ObjectionId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull NewRuling body) {
    return idempotency.once(key, () -> Response.ok(objecting.rule(id, body, caller.get())).build());
  }
}
