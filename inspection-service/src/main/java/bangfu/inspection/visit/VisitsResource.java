package bangfu.inspection.visit;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
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

/** Visits and what was found on them. */
@Path("/api/v1/visits")
@Tag(name = "Visits", description = "Visits to drawn households, and what was found there")
public class VisitsResource {
  private static final String VISIT =
      """
      {"drawItemId": "01890a5d-ac96-774b-bcce-b302099a8057", "visitedOn": "2020-05-06",
       "householdPresent": true, "signed": true,
       "answers": [{"code": "SAFE_HOUSE", "answer": "YES"}, {"code": "AID_RECEIVED", "answer": "NO"}]}
      """;
  private static final String FINDING =
      """
      {"category": "EDUCATION", "severity": "NORMAL", "description": "2020年春季学期生活补助重复申报",
       "personId": "01890a5d-ac96-774b-bcce-b302099a8058",
       "demand": {"kind": "SUSPEND_PAYMENT", "programme": "EDU_LIVING"}}
      """;

  private final Visiting visiting;
  private final Finding finding;
  private final Visits visits;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  VisitsResource(
      Visiting visiting,
      Finding finding,
      Visits visits,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.visiting = visiting;
    this.finding = finding;
    this.visits = visits;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Records a visit. */
  @POST
  @RolesAllowed(Roles.INSPECTOR)
  @Operation(
      operationId = "recordVisit",
      summary = "Record a visit",
      description =
          "By the inspector to whom the household was allocated (to others it does not exist),"
              + " within the campaign, with a valid certificate; independence is checked again for"
              + " the day of the visit. One visit for each drawn household.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "visit", value = VISIT)))
  @APIResponse(
      responseCode = "201",
      description = "The visit",
      content = @Content(schema = @Schema(implementation = VisitView.class)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: not allocated to the caller")
  @APIResponse(responseCode = "409", description = "VISITED_ALREADY")
  @APIResponse(
      responseCode = "422",
      description =
          "CERTIFICATE_INVALID, INSPECTOR_NOT_INDEPENDENT, ANSWERS_DIFFER_FROM_CHECKLIST,"
              + " DATE_OUTSIDE_CAMPAIGN, DATE_BEFORE_PRECEDING_STEP")
  public Response create(
      @HeaderParam("Idempotency-Key") String key, @Valid @NotNull NewVisit body) {
    return idempotency.once(
        key,
        () -> {
          VisitView visit = visiting.visit(body, caller.get());
          return Response.created(URI.create("/api/v1/visits/" + visit.id())).entity(visit).build();
        });
  }

  /** The visit. */
  @GET
  @Path("{id}")
  @RolesAllowed({
    Roles.INSPECTOR,
    Roles.VILLAGE,
    Roles.TOWN,
    Roles.OFFICE,
    Roles.LEADER,
    Roles.DISCIPLINE,
    Roles.AUDIT
  })
  @Operation(
      operationId = "showVisit",
      summary = "Show a visit",
      description = "With what was found; an inspector sees his own visits.")
  @APIResponse(
      responseCode = "200",
      description = "The visit",
      content = @Content(schema = @Schema(implementation = VisitView.class)))
  public VisitView show(@Parameter(description = "Id of the visit") @PathParam("id") UUID id) {
    return visits.get(id, caller.get());
  }

  /** Records a finding. */
  @POST
  @Path("{id}/findings")
  @RolesAllowed(Roles.INSPECTOR)
  @Operation(
      operationId = "recordFinding",
      summary = "Record what was found on a visit",
      description =
          "By the inspector who paid it. Opens an issue of the ledger as a DRAFT; what it demands"
              + " of those who pay takes effect when the office registers it.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "finding", value = FINDING)))
  @APIResponse(
      responseCode = "201",
      description = "The finding; Location is the issue",
      content = @Content(schema = @Schema(implementation = FindingView.class)))
  @APIResponse(responseCode = "422", description = "UNKNOWN_PERSON")
  public Response find(
      @Parameter(description = "Id of the visit") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @Valid @NotNull NewFinding body) {
    return idempotency.once(
        key,
        () -> {
          FindingView found = finding.find(id, body, caller.get());
          return Response.created(URI.create("/api/v1/issues/" + found.issueId()))
              .entity(found)
              .build();
        });
  }
}
