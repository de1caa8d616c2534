package bangfu.inspection.draw;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One spot check. */
@Path("/api/v1/draws/{id}")
@Tag(name = "Draws", description = "Which households are visited by whom, drawn by lot")
public class DrawResource {
  private final Draws draws;
  private final DrawItems items;
  private final Replaying replaying;
  private final Paging paging;
  private final CurrentCaller caller;

  DrawResource(
      Draws draws, DrawItems items, Replaying replaying, Paging paging, CurrentCaller caller) {
    this.draws = draws;
    this.items = items;
    this.replaying = replaying;
    this.paging = paging;
    this.caller = caller;
  }

  /** The draw. */
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
      operationId = "showDraw",
      summary = "Show a spot check",
      description = "Its seed, sizes and the digest of its frozen frame.")
  @APIResponse(
      responseCode = "200",
      description = "The draw",
      content = @Content(schema = @Schema(implementation = Draw.class)))
  public Draw show(@Parameter(description = "Id of the draw") @PathParam("id") UUID id) {
    return draws.get(id, caller.scope());
  }

  /** What was drawn. */
  @GET
  @Path("items")
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
      operationId = "listDrawItems",
      summary = "List the drawn households",
      description =
          "Within the caller's divisions. An inspector sees those allocated to him; a village sees"
              + " its own once they have been visited, so that nobody is warned.")
  @APIResponse(
      responseCode = "200",
      description = "A page of drawn households, in the order of their numbers",
      content = @Content(schema = @Schema(implementation = ItemPage.class)))
  public Page<DrawItem> items(
      @Parameter(description = "Id of the draw") @PathParam("id") UUID id,
      @BeanParam PageParameters wanted) {
    var page = paging.request(wanted);
    Draw draw = draws.get(id, caller.scope());
    return paging.page(
        page,
        items.page(draw.id(), page, caller.get()),
        item -> List.of(Integer.toString(item.place())));
  }

  /** Runs it again. */
  @GET
  @Path("replay")
  @RolesAllowed({Roles.OFFICE, Roles.DISCIPLINE, Roles.AUDIT})
  @Operation(
      operationId = "replayDraw",
      summary = "Run a spot check again",
      description =
          "From its frozen frame and its seed; `matches` tells whether frame and outcome are those on"
              + " record. The generator is SHA-256 in counter mode: block i is SHA-256 of"
              + " `<seed>:<label>:<i>`, read as eight unsigned big-endian 32-bit numbers; a number"
              + " below n takes x mod n, dropping x at or above the largest multiple of n in 2^32;"
              + " shuffles go from the last index down (Fisher-Yates). The households of a stratum,"
              + " in the order of their ids, are shuffled with the label `<stratum>:<village>`, the"
              + " inspectors, in the order of their numbers, with the label `inspectors`.")
  @APIResponse(
      responseCode = "200",
      description = "The outcome of this run",
      content = @Content(schema = @Schema(implementation = Replay.class)))
  public Replay replay(@Parameter(description = "Id of the draw") @PathParam("id") UUID id) {
    return replaying.replay(id, caller.get());
  }

  /** The frozen frame. */
  @GET
  @Path("frame")
  @Produces("text/plain;charset=UTF-8")
  @RolesAllowed({Roles.OFFICE, Roles.DISCIPLINE, Roles.AUDIT})
  @Operation(
      operationId = "showDrawFrame",
      summary = "The frozen frame of a spot check",
      description =
          "Exactly the text that `frameDigest` is the SHA-256 of: a line"
              + " `household,<village>,<id>,<stratum>,<helpers joined by ;>` for each household, then"
              + " a line `inspector,<staff number>,<home village or nothing>` for each inspector.")
  @APIResponse(
      responseCode = "200",
      description = "The frame",
      content = @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)))
  public String frame(@Parameter(description = "Id of the draw") @PathParam("id") UUID id) {
    return replaying.frameText(id, caller.get());
  }

  /** For the contract only: a generic page has no schema of its own. */
  @Schema(description = "A page of drawn households")
  record ItemPage(
      @Schema(description = "The drawn households") List<DrawItem> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
