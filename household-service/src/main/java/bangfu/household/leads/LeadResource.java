package bangfu.household.leads;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
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
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One lead and its steps. */
@Path("/api/v1/leads/{id}")
@Tag(name = "Leads")
public class LeadResource {
  private final Leads leads;
  private final LeadSteps steps;
  private final Idempotency idempotency;
  private final CurrentCaller caller;
  private final Clock clock;

  LeadResource(
      Leads leads, LeadSteps steps, Idempotency idempotency, CurrentCaller caller, Clock clock) {
    this.leads = leads;
    this.steps = steps;
    this.idempotency = idempotency;
    this.caller = caller;
    this.clock = clock;
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
    Roles.AUDIT
  })
  @Operation(
      summary = "One lead",
      description = "With its ETag, which each step wants in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The lead; its version is the ETag",
      content =
          @Content(
              schema = @Schema(implementation = LeadView.class),
              examples = @ExampleObject(name = "lead", value = LeadExamples.OPEN)))
  @APIResponse(responseCode = "304", description = "You have this version already")
  public Response lead(
      @Parameter(description = "Id of the lead") @PathParam("id") LeadId id,
      @Context Request request) {
    LeadView lead =
        leads
            .find(id, LocalDate.now(clock), caller.scope())
            .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    return Preconditions.show(request, lead, lead.version());
  }

  @POST
  @Path("/verification")
  @RolesAllowed({Roles.VILLAGE, Roles.TEAM})
  @Operation(
      summary = "Say what was found",
      description = "By the village, on the spot, by the day the lead is due.")
  @RequestBody(
      required = true,
      description = "What was found",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = LeadVerification.class),
              examples = @ExampleObject(name = "found", value = LeadExamples.VERIFICATION)))
  @APIResponse(
      responseCode = "200",
      description = "The lead, verified",
      content =
          @Content(
              schema = @Schema(implementation = LeadView.class),
              examples = @ExampleObject(name = "verified", value = LeadExamples.VERIFIED)))
  @APIResponse(responseCode = "409", description = "LEAD_STATE: it is not open")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response verifyLead(
      @Parameter(description = "Id of the lead") @PathParam("id") LeadId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull LeadVerification body) {
    return idempotency.once(key, () -> shown(steps.verify(id, ifMatch, body, caller.get())));
  }

  @POST
  @Path("/closing")
  @RolesAllowed({Roles.TOWN, Roles.OFFICE})
  @Operation(
      summary = "Close a verified lead",
      description =
          "DISMISSED with a reason: it does not come back while the facts are the same. CASE with the"
              + " proceeding of monitoring that was opened. CORRECTED once the rule no longer holds,"
              + " which is looked at in that moment. Who verified a lead does not close it.")
  @RequestBody(
      required = true,
      description = "How it ends",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = LeadClosing.class),
              examples = @ExampleObject(name = "corrected", value = LeadExamples.CLOSING)))
  @APIResponse(
      responseCode = "200",
      description = "The lead, closed",
      content =
          @Content(
              schema = @Schema(implementation = LeadView.class),
              examples = @ExampleObject(name = "closed", value = LeadExamples.CLOSED)))
  @APIResponse(
      responseCode = "409",
      description =
          "LEAD_STATE: it is not verified; MAKER_IS_CHECKER; CAUSE_STILL_THERE: not corrected yet")
  @APIResponse(
      responseCode = "422",
      description =
          "NO_CASE_OF_QUALITY; NO_SUCH_CASE: no proceeding of monitoring of this household, or one"
              + " that ended without it; DATE_IN_FUTURE, DATE_TOO_LONG_AGO,"
              + " DATE_BEFORE_PRECEDING_STEP")
  public Response closeLead(
      @Parameter(description = "Id of the lead") @PathParam("id") LeadId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull LeadClosing body) {
    return idempotency.once(key, () -> shown(steps.close(id, ifMatch, body, caller.get())));
  }

  private static Response shown(LeadView lead) {
    return Response.ok(lead).tag(Preconditions.tag(lead.version())).build();
  }
}
