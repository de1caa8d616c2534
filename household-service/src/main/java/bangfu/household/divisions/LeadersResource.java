package bangfu.household.divisions;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The leaders linked to a division; they are shown with the division. */
@Path("/api/v1/divisions/{code}/leaders")
@Tag(name = "Divisions")
@RolesAllowed(Roles.OFFICE)
public class LeadersResource {
  private final Linking linking;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  LeadersResource(Linking linking, Idempotency idempotency, CurrentCaller caller) {
    this.linking = linking;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Operation(
      summary = "Link a leader to a division",
      description =
          "A village may have several leaders and a leader several villages. A village's change is"
              + " in the feed.")
  @RequestBody(
      required = true,
      description = "Who, and from when",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewLeader.class),
              examples = @ExampleObject(name = "leader", value = DivisionExamples.NEW_LEADER)))
  @APIResponse(
      responseCode = "201",
      description = "Linked; `Location` names the division that shows its leaders",
      content =
          @Content(
              schema = @Schema(implementation = LeaderView.class),
              examples = @ExampleObject(name = "leader", value = DivisionExamples.LEADER)))
  @APIResponse(
      responseCode = "409",
      description = "LEADER_LINKED_ALREADY: linked at that time already")
  @APIResponse(
      responseCode = "422",
      description = "DIVISION_NOT_VALID on that day; DATE_IN_FUTURE; DATE_TOO_LONG_AGO")
  public Response linkLeader(
      @Parameter(description = "Code of 12 digits", example = "430511203201") @PathParam("code")
          DivisionCode code,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull NewLeader body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/divisions/" + code))
                .entity(linking.link(code, body, caller.get()))
                .build());
  }

  @POST
  @Path("/{staffNo}/ending")
  @Operation(
      summary = "End a leader's link to a division",
      description = "From `endedOn` on the leader is no longer linked; what was before stays.")
  @RequestBody(
      required = true,
      description = "When it ended",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Ending.class),
              examples = @ExampleObject(name = "end", value = "{\"endedOn\":\"2020-12-31\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The link with its end",
      content =
          @Content(
              schema = @Schema(implementation = LeaderView.class),
              examples = @ExampleObject(name = "ended", value = DivisionExamples.ENDED_LEADER)))
  @APIResponse(responseCode = "409", description = "LEADER_NOT_LINKED: no link is open")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response endLeader(
      @Parameter(description = "Code of 12 digits", example = "430511203201") @PathParam("code")
          DivisionCode code,
      @Parameter(description = "Staff number of the leader", example = "LD-0001")
          @PathParam("staffNo")
          StaffNo staffNo,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull Ending body) {
    return idempotency.once(
        key, () -> Response.ok(linking.end(code, staffNo, body.endedOn(), caller.get())).build());
  }
}
