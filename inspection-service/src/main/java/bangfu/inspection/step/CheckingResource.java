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

/** What those do who check it. */
@Path("/api/v1/issues/{id}")
@Tag(
    name = "Steps of an issue",
    description = "Each by who may take it, on the version it was decided on")
public class CheckingResource {
  private static final String TOWNSHIP_CHECK =
      """
      {"checkedOn": "2020-05-18", "finding": "实地核查，整改属实"}
      """;
  private static final String RETURN =
      """
      {"returnedOn": "2020-05-18", "reason": "缺少整改后照片"}
      """;
  private static final String CLOSURE =
      """
      {"closedOn": "2020-05-21", "siteInspectorStaffNo": "DC-0007", "siteCheckedOn": "2020-05-20"}
      """;
  private static final String REOPENING =
      """
      {"reopenedOn": "2020-09-01", "reason": "秋季学期再次重复申报"}
      """;

  private final Checking checking;
  private final Closing closing;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  CheckingResource(
      Checking checking, Closing closing, Idempotency idempotency, CurrentCaller caller) {
    this.checking = checking;
    this.closing = closing;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Let it pass the township. */
  @POST
  @Path("township-check")
  @RolesAllowed(Roles.TOWN)
  @Operation(
      operationId = "passTownshipCheck",
      summary = "Let it pass the township",
      description = "By somebody who did not rectify.")
  @RequestBody(
      content =
          @Content(examples = @ExampleObject(name = "township-check", value = TOWNSHIP_CHECK)))
  @APIResponse(
      responseCode = "200",
      description = "The issue after it, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "409", description = "ISSUE_STATE, MAKER_IS_CHECKER")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response pass(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull Bodies.TownshipCheck body) {
    return idempotency.once(key, () -> answer(checking.pass(work(id, ifMatch), body)));
  }

  /** Send it back. */
  @POST
  @Path("return")
  @RolesAllowed({Roles.TOWN, Roles.OFFICE})
  @Operation(
      operationId = "returnIssue",
      summary = "Send it back",
      description =
          "To be rectified further; the deadline stays. A submitted issue goes back from the township, a passed one from the office.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "return", value = RETURN)))
  @APIResponse(
      responseCode = "200",
      description = "The issue after it, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "409", description = "ISSUE_STATE")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response sendBack(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull Bodies.Return body) {
    return idempotency.once(key, () -> answer(checking.sendBack(work(id, ifMatch), body)));
  }

  /** Close an issue. */
  @POST
  @Path("closure")
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      operationId = "closeIssue",
      summary = "Close an issue",
      description =
          "By somebody who neither drafted, rectified nor passed it, after an inspector who took no part was on site. Findings of province and city need their confirmation. What the issue demanded is lifted.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "closure", value = CLOSURE)))
  @APIResponse(
      responseCode = "200",
      description = "The issue after it, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "409", description = "ISSUE_STATE, MAKER_IS_CHECKER")
  @APIResponse(
      responseCode = "422",
      description =
          "INSPECTOR_NOT_ELIGIBLE, UPPER_CONFIRMATION_MISSING, DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response close(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull Bodies.Closure body) {
    return idempotency.once(key, () -> answer(closing.close(work(id, ifMatch), body)));
  }

  /** Open a closed issue again. */
  @POST
  @Path("reopening")
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      operationId = "reopenIssue",
      summary = "Open a closed issue again",
      description =
          "Within 12 months of its closure (configurable). A new written notice goes out, a new deadline follows from its receipt, and what the issue demanded holds again.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "reopening", value = REOPENING)))
  @APIResponse(
      responseCode = "200",
      description = "The issue after it, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "409", description = "ISSUE_STATE")
  @APIResponse(
      responseCode = "422",
      description =
          "REOPENING_TOO_LATE, NO_LINKED_LEADER, DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response reopen(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull Bodies.Reopening body) {
    return idempotency.once(key, () -> answer(closing.reopen(work(id, ifMatch), body)));
  }

  private Work work(UUID id, String ifMatch) {
    return new Work(id, ifMatch, caller.get());
  }

  private static Response answer(IssueView issue) {
    return Response.ok(issue).tag(Preconditions.tag(issue.version())).build();
  }
}
