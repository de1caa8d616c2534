package bangfu.inspection.step;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.idempotency.Idempotency;
import bangfu.inspection.issue.IssueView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What those do who put it right. */
@Path("/api/v1/issues/{id}")
@Tag(
    name = "Steps of an issue",
    description = "Each by who may take it, on the version it was decided on")
public class RectifyingResource {
  private static final String RECTIFICATION =
      """
      {"doneOn": "2020-05-12", "measure": "已核对学籍并更正名单"}
      """;
  private static final String SUBMISSION =
      """
      {"submittedOn": "2020-05-15", "summary": "名单已更正", "householdConfirmed": true, "evidence": [{"phase": "BEFORE", "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "description": "更正前名单"}, {"phase": "AFTER", "sha256": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "description": "更正后名单"}]}
      """;

  private final Rectifying rectifying;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  RectifyingResource(Rectifying rectifying, Idempotency idempotency, CurrentCaller caller) {
    this.rectifying = rectifying;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Record a measure. */
  @POST
  @Path("rectification")
  @RolesAllowed({Roles.VILLAGE, Roles.TOWN})
  @Operation(
      operationId = "recordMeasure",
      summary = "Record a measure",
      description =
          "Of a long-term issue this is the monthly report: it moves the deadline to the next month.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "rectification", value = RECTIFICATION)))
  @APIResponse(
      responseCode = "200",
      description = "The issue after it, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "409", description = "ISSUE_STATE")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response rectify(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull Bodies.Rectification body) {
    return idempotency.once(key, () -> answer(rectifying.rectify(work(id, ifMatch), body)));
  }

  /** Submit an issue as put right. */
  @POST
  @Path("submission")
  @RolesAllowed({Roles.VILLAGE, Roles.TOWN})
  @Operation(
      operationId = "submitIssue",
      summary = "Submit an issue as put right",
      description =
          "With documents of the place before and after, and the confirmation of the household where one is concerned. Files are kept elsewhere; their digests say which are meant.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "submission", value = SUBMISSION)))
  @APIResponse(
      responseCode = "200",
      description = "The issue after it, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "409", description = "ISSUE_STATE")
  @APIResponse(
      responseCode = "422",
      description =
          "MEASURE_MISSING, LEADER_VISIT_MISSING, EVIDENCE_MISSING, CONFIRMATION_MISSING, DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response submit(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull Bodies.Submission body) {
    return idempotency.once(key, () -> answer(rectifying.submit(work(id, ifMatch), body)));
  }

  private Work work(UUID id, String ifMatch) {
    return new Work(id, ifMatch, caller.get());
  }

  private static Response answer(IssueView issue) {
    return Response.ok(issue).tag(Preconditions.tag(issue.version())).build();
  }
}
