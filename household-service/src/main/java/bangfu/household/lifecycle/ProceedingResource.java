package bangfu.household.lifecycle;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
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

/** One proceeding. */
@Path("/api/v1/proceedings/{id}")
@Tag(name = "Life cycle")
public class ProceedingResource {
  private final ProceedingViews views;
  private final Acting acting;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  ProceedingResource(
      ProceedingViews views, Acting acting, Idempotency idempotency, CurrentCaller caller) {
    this.views = views;
    this.acting = acting;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
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
      summary = "One proceeding",
      description =
          "Every step with day, actor, votes and evidence; what comes next, who takes it and from"
              + " which day.")
  @APIResponse(
      responseCode = "200",
      description = "The proceeding; its version is the ETag",
      content =
          @Content(
              schema = @Schema(implementation = ProceedingView.class),
              examples = @ExampleObject(name = "proceeding", value = LifecycleExamples.ONE)))
  @APIResponse(responseCode = "304", description = "You have this version already")
  public Response proceeding(
      @Parameter(description = "Id of the proceeding") @PathParam("id") ProceedingId id,
      @Context Request request) {
    ProceedingView view = views.get(id, caller.scope());
    // Objections to a notice change what comes next and not the proceeding: never answered by 304.
    return view.next() == null
        ? Preconditions.show(request, view, view.version())
        : Response.ok(view).tag(Preconditions.tag(view.version())).build();
  }

  @POST
  @Path("/steps")
  @RolesAllowed({Roles.VILLAGE, Roles.TEAM, Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(
      summary = "Take the next step",
      description =
          "The act names the step and is of the type that the step demands. Which roles may take a"
              + " step stands in the definition; nobody acts on two levels, and who approves has done"
              + " nothing before. A negative result is no step: it ends the proceeding.")
  @RequestBody(
      required = true,
      description = "The act",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = StepTaken.class),
              examples = {
                @ExampleObject(name = "vote", value = LifecycleExamples.VOTE),
                @ExampleObject(name = "notice", value = LifecycleExamples.NOTICE)
              }))
  @APIResponse(
      responseCode = "200",
      description = "The proceeding after the step",
      content =
          @Content(
              schema = @Schema(implementation = ProceedingView.class),
              examples = @ExampleObject(name = "proceeding", value = LifecycleExamples.ONE)))
  @APIResponse(
      responseCode = "409",
      description =
          "PROCEEDING_OVER, STEP_OUT_OF_ORDER, MAKER_IS_CHECKER, OBJECTION_OPEN,"
              + " NO_PROCEDURE_FOR_DATE, EXIT_CHECK_NOT_PASSED, VILLAGE_EXIT_CHECK_NOT_PASSED, YEAR_CLOSED,"
              + " RISK_NOT_STABLE,"
              + " MEASURES_NOT_DONE, TRANSITION_NOT_ALLOWED, TRANSITION_OUT_OF_TIME,"
              + " STATUS_CHANGED_LATER, MONITORING_OPEN")
  @APIResponse(responseCode = "412", description = "STALE_VERSION: somebody was faster")
  @APIResponse(
      responseCode = "422",
      description =
          "STEP_DEMANDS_OTHERWISE, VOTE_NOT_QUORATE, VOTE_NOT_PASSED, COMPARISON_HIT,"
              + " TOO_FEW_CHECKERS, AUTHORISATION_MISSING, PUBLICITY_RUNNING, NO_STANDARD_FOR_DATE,"
              + " DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
  public Response takeStep(
      @Parameter(description = "Id of the proceeding") @PathParam("id") ProceedingId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull StepTaken body) {
    return idempotency.once(key, () -> acting.take(id, ifMatch, body, caller.get()));
  }

  @POST
  @Path("/ending")
  @RolesAllowed({Roles.VILLAGE, Roles.TEAM, Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(
      summary = "End a proceeding without its purpose",
      description =
          "NEGATIVE by whoever's step is next, WITHDRAWN by whom it concerns; with the reason and the"
              + " day the applicant was told. A candidate is then REJECTED, a failed exit falls back.")
  @RequestBody(
      required = true,
      description = "How and why",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewEnding.class),
              examples = @ExampleObject(name = "negative", value = LifecycleExamples.ENDING)))
  @APIResponse(
      responseCode = "200",
      description = "The proceeding after its end",
      content =
          @Content(
              schema = @Schema(implementation = ProceedingView.class),
              examples = @ExampleObject(name = "proceeding", value = LifecycleExamples.ONE)))
  @APIResponse(responseCode = "409", description = "PROCEEDING_OVER, STATUS_CHANGED_LATER")
  @APIResponse(responseCode = "412", description = "STALE_VERSION: somebody was faster")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
  public Response endProceeding(
      @Parameter(description = "Id of the proceeding") @PathParam("id") ProceedingId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull NewEnding body) {
    return idempotency.once(key, () -> acting.end(id, ifMatch, body, caller.get()));
  }
}
