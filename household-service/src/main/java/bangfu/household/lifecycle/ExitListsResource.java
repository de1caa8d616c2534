package bangfu.household.lifecycle;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.http.Preconditions;
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

/** Exit lists of villages. */
@Path("/api/v1/exit-lists")
@Tag(name = "Life cycle")
public class ExitListsResource {
  private final ExitLists lists;
  private final DatedActs acts;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  ExitListsResource(
      ExitLists lists, DatedActs acts, Idempotency idempotency, CurrentCaller caller) {
    this.lists = lists;
    this.acts = acts;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.VILLAGE, Roles.TOWN, Roles.OFFICE})
  @Operation(
      summary = "Open a village's exit list",
      description =
          "One proceeding for each household; all are opened, or none. They take their steps together,"
              + " with one vote and one notice.")
  @RequestBody(
      required = true,
      description = "The households",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewExitList.class),
              examples = @ExampleObject(name = "list", value = LifecycleExamples.NEW_EXIT_LIST)))
  @APIResponse(
      responseCode = "201",
      description = "Opened; `Location` names it, its version is the ETag",
      content =
          @Content(
              schema = @Schema(implementation = ExitListView.class),
              examples = @ExampleObject(name = "list", value = LifecycleExamples.EXIT_LIST)))
  @APIResponse(
      responseCode = "404",
      description = "NOT_FOUND: a household is not one of that village among yours")
  @APIResponse(
      responseCode = "409",
      description =
          "NO_PROCEDURE_FOR_DATE, PROCEEDING_RUNNING, TRANSITION_NOT_ALLOWED, STATUS_CHANGED_LATER")
  @APIResponse(responseCode = "422", description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response openExitList(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewExitList body) {
    return idempotency.once(
        key,
        () -> {
          ExitListView opened = lists.open(body, acts, caller.get());
          return Response.created(URI.create("/api/v1/exit-lists/" + opened.id()))
              .tag(Preconditions.tag(opened.version()))
              .entity(opened)
              .build();
        });
  }

  @GET
  @Path("/{id}")
  @Transactional
  @RolesAllowed({
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.TOWN,
    Roles.OFFICE,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.DISCIPLINE,
    Roles.AUDIT
  })
  @Operation(
      summary = "One exit list",
      description = "Its proceedings, and where each of them stands.")
  @APIResponse(
      responseCode = "200",
      description = "The list; its version is the ETag",
      content =
          @Content(
              schema = @Schema(implementation = ExitListView.class),
              examples = @ExampleObject(name = "list", value = LifecycleExamples.EXIT_LIST)))
  public Response exitList(
      @Parameter(description = "Id of the list") @PathParam("id") ExitListId id) {
    ExitListView view = lists.get(id, caller.scope());
    return Response.ok(view).tag(Preconditions.tag(view.version())).build();
  }

  @POST
  @Path("/{id}/steps")
  @RolesAllowed({Roles.VILLAGE, Roles.TEAM, Roles.TOWN, Roles.OFFICE})
  @Operation(
      summary = "Take the next step for all that are running",
      description =
          "As for a single proceeding. All have to be at the same step, and all go on, or none: who"
              + " does not pass is ended first. The notice is one list.")
  @RequestBody(
      required = true,
      description = "The act",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = StepTaken.class),
              examples = @ExampleObject(name = "notice", value = LifecycleExamples.NOTICE)))
  @APIResponse(
      responseCode = "200",
      description = "The list after the step",
      content =
          @Content(
              schema = @Schema(implementation = ExitListView.class),
              examples = @ExampleObject(name = "list", value = LifecycleExamples.EXIT_LIST)))
  @APIResponse(
      responseCode = "409",
      description =
          "PROCEEDING_OVER, STEP_OUT_OF_ORDER, MAKER_IS_CHECKER, OBJECTION_OPEN,"
              + " NO_PROCEDURE_FOR_DATE, EXIT_CHECK_NOT_PASSED, YEAR_CLOSED, TRANSITION_NOT_ALLOWED,"
              + " STATUS_CHANGED_LATER")
  @APIResponse(responseCode = "412", description = "STALE_VERSION: somebody was faster")
  @APIResponse(
      responseCode = "422",
      description =
          "STEP_DEMANDS_OTHERWISE, VOTE_NOT_QUORATE, VOTE_NOT_PASSED, TOO_FEW_CHECKERS,"
              + " PUBLICITY_RUNNING, NO_STANDARD_FOR_DATE, DATE_IN_FUTURE, DATE_TOO_LONG_AGO,"
              + " DATE_BEFORE_PRECEDING_STEP")
  @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
  public Response takeStepOfExitList(
      @Parameter(description = "Id of the list") @PathParam("id") ExitListId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull StepTaken body) {
    return idempotency.once(
        key,
        () -> {
          ExitListView after = lists.take(id, ifMatch, body, caller.get());
          return Response.ok(after).tag(Preconditions.tag(after.version())).build();
        });
  }
}
