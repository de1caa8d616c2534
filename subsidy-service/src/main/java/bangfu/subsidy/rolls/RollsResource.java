package bangfu.subsidy.rolls;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.SchoolTerm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading rolls. */
@Path("/api/v1/rolls")
@Tag(name = "Rolls", description = "Rolls of a village: publicity, objections, approvals")
@RolesAllowed({
  Roles.VILLAGE,
  Roles.TEAM,
  Roles.TOWN,
  Roles.OFFICE,
  Roles.DEPT,
  Roles.FINANCE,
  Roles.AUDIT
})
public class RollsResource {
  private final RollQueries queries;
  private final Rolls rolls;
  private final CurrentCaller caller;

  RollsResource(RollQueries queries, Rolls rolls, CurrentCaller caller) {
    this.queries = queries;
    this.rolls = rolls;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "List rolls", description = "Those of the caller's villages.")
  @APIResponse(
      responseCode = "200",
      description = "Rolls, the oldest first",
      content = @Content(schema = @Schema(implementation = RollView.Listing.class)))
  public Page<RollView> rolls(
      @Parameter(description = "Only of this run") @QueryParam("runId") @Nullable UUID runId,
      @Parameter(description = "Only of this term", example = "2020-SPRING") @QueryParam("term")
          @Nullable SchoolTerm term,
      @Parameter(description = "Only of this village", example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @Parameter(description = "Only in this state", example = "FIN_OK") @QueryParam("state")
          @Nullable RollState state,
      @BeanParam PageParameters wanted) {
    return queries.rolls(new RollQueries.Filter(runId, term, villageCode, state), wanted);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(summary = "One roll", description = "With who signed it, on which day.")
  @APIResponse(
      responseCode = "200",
      description = "The roll",
      content =
          @Content(
              schema = @Schema(implementation = RollView.class),
              examples = @ExampleObject(name = "posted", value = RollExamples.POSTED)))
  public Response roll(
      @Parameter(description = "Id of the roll") @PathParam("id") UUID id,
      @Context Request request) {
    Roll roll = rolls.within(caller.scope(), id);
    return Preconditions.show(request, roll.view(), roll.version());
  }

  @GET
  @Path("/{id}/lines")
  @Transactional
  @Operation(
      summary = "The lines of a roll",
      description =
          "Names in full for VILLAGE, TOWN, DEPT and OFFICE, masked for others; never a bank number.")
  @APIResponse(
      responseCode = "200",
      description = "Lines",
      content = @Content(schema = @Schema(implementation = RollLineView.Listing.class)))
  public Page<RollLineView> rollLines(
      @Parameter(description = "Id of the roll") @PathParam("id") UUID id,
      @BeanParam PageParameters wanted) {
    return queries.lines(id, wanted);
  }

  @GET
  @Path("/{id}/notice")
  @Transactional
  @Operation(
      summary = "What hangs on the board",
      description =
          "The public notice of a posted roll. Those aided are minors, so it holds counts and"
              + " amounts by stage, and no names.")
  @APIResponse(
      responseCode = "200",
      description = "The notice",
      content =
          @Content(
              schema = @Schema(implementation = NoticeView.class),
              examples = @ExampleObject(name = "notice", value = RollExamples.NOTICE)))
  @APIResponse(responseCode = "409", description = "ROLL_STATE: it was not posted")
  public NoticeView notice(@Parameter(description = "Id of the roll") @PathParam("id") UUID id) {
    return queries.notice(id);
  }
}
