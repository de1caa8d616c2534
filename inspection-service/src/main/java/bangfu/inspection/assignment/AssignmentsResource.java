package bangfu.inspection.assignment;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.inspection.campaign.Campaigns;
import jakarta.annotation.security.RolesAllowed;
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

/** The cross-village assignment of a campaign. */
@Path("/api/v1/campaigns/{id}/assignments")
@Tag(name = "Cross-village checks", description = "Which village's team inspects which village")
public class AssignmentsResource {
  private final Assigning assigning;
  private final CrossAssignments assignments;
  private final Campaigns campaigns;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  AssignmentsResource(
      Assigning assigning,
      CrossAssignments assignments,
      Campaigns campaigns,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.assigning = assigning;
    this.assignments = assignments;
    this.campaigns = campaigns;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Draws it. */
  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      operationId = "drawAssignment",
      summary = "Draw which village's team inspects which",
      description =
          "Once for each campaign. Within a township no team inspects its own village, and each such"
              + " assignment is as likely as the other; a village that is alone in its township is"
              + " swapped with another township's.")
  @RequestBody(
      content =
          @Content(
              examples = @ExampleObject(name = "today", value = "{\"drawnOn\": \"2020-04-10\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The assignment",
      content = @Content(schema = @Schema(implementation = CrossAssignment.class)))
  @APIResponse(responseCode = "409", description = "ASSIGNMENT_EXISTS")
  @APIResponse(responseCode = "422", description = "ASSIGNMENT_IMPOSSIBLE, DATE_OUTSIDE_CAMPAIGN")
  @APIResponse(responseCode = "503", description = "COPY_REBUILDING")
  public Response draw(
      @Parameter(description = "Id of the campaign") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @Valid @NotNull NewAssignment body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/campaigns/" + id + "/assignments"))
                .entity(assigning.draw(id, body, caller.get()))
                .build());
  }

  /** Shows it. */
  @GET
  @RolesAllowed({Roles.OFFICE, Roles.TOWN, Roles.TEAM, Roles.LEADER, Roles.DISCIPLINE, Roles.AUDIT})
  @Operation(
      operationId = "showAssignment",
      summary = "Show which village's team inspects which",
      description = "The lines of the teams in the caller's divisions.")
  @APIResponse(
      responseCode = "200",
      description = "The assignment",
      content = @Content(schema = @Schema(implementation = CrossAssignment.class)))
  public CrossAssignment show(
      @Parameter(description = "Id of the campaign") @PathParam("id") UUID id) {
    return assignments.get(campaigns.get(id, caller.scope()).id(), caller.scope());
  }
}
