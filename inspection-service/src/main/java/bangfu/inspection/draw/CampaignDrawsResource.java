package bangfu.inspection.draw;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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

/** The spot checks of a campaign. */
@Path("/api/v1/campaigns/{id}/draws")
@Tag(name = "Draws", description = "Which households are visited by whom, drawn by lot")
public class CampaignDrawsResource {
  private static final String EXAMPLE =
      """
      {"drawnOn": "2020-05-06", "villages": ["430511203201", "430511203202"]}
      """;

  private final Drawing drawing;
  private final Draws draws;
  private final Paging paging;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  CampaignDrawsResource(
      Drawing drawing, Draws draws, Paging paging, Idempotency idempotency, CurrentCaller caller) {
    this.drawing = drawing;
    this.draws = draws;
    this.paging = paging;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Draws one. */
  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      operationId = "drawSpotCheck",
      summary = "Draw a spot check",
      description =
          "Of each village min(N, max(5, 10 %)) of its N registered households and households of"
              + " the four groups, those not out of poverty first. Each is allocated an inspector"
              + " who is certified that day, not from the village and no helper of the household. A"
              + " village is drawn once in a campaign. The frame is frozen with the draw: see"
              + " `/draws/{id}/replay`.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "villages", value = EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "The draw; its households are at /draws/{id}/items",
      content = @Content(schema = @Schema(implementation = Draw.class)))
  @APIResponse(responseCode = "409", description = "VILLAGE_DRAWN_ALREADY")
  @APIResponse(
      responseCode = "422",
      description =
          "NO_ELIGIBLE_INSPECTOR, NOTHING_TO_DRAW, UNKNOWN_VILLAGE, DATE_OUTSIDE_CAMPAIGN")
  @APIResponse(responseCode = "503", description = "COPY_REBUILDING")
  public Response draw(
      @Parameter(description = "Id of the campaign") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @Valid @NotNull NewDraw body) {
    return idempotency.once(
        key,
        () -> {
          Draw draw = drawing.draw(id, body, caller.get());
          return Response.created(URI.create("/api/v1/draws/" + draw.id())).entity(draw).build();
        });
  }

  /** The spot checks. */
  @GET
  @RolesAllowed({
    Roles.OFFICE,
    Roles.TOWN,
    Roles.VILLAGE,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.DISCIPLINE,
    Roles.AUDIT
  })
  @Operation(
      operationId = "listDraws",
      summary = "List the spot checks of a campaign",
      description = "Oldest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of draws",
      content = @Content(schema = @Schema(implementation = DrawPage.class)))
  public Page<Draw> list(
      @Parameter(description = "Id of the campaign") @PathParam("id") UUID id,
      @BeanParam PageParameters wanted) {
    var page = paging.request(wanted);
    return paging.page(page, draws.page(id, page, caller.scope()), d -> List.of(d.id().toString()));
  }

  /** For the contract only: a generic page has no schema of its own. */
  @Schema(description = "A page of draws")
  record DrawPage(
      @Schema(description = "The draws") List<Draw> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
