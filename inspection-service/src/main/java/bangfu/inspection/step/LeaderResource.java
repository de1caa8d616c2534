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

/** What the linked leader does. */
@Path("/api/v1/issues/{id}")
@Tag(
    name = "Steps of an issue",
    description = "Each by who may take it, on the version it was decided on")
public class LeaderResource {
  private static final String ACKNOWLEDGEMENT =
      """
      {"receivedOn": "2020-05-06"}
      """;
  private static final String EXTENSION =
      """
      {"decidedOn": "2020-05-15", "days": 7, "reason": "连续降雨，道路施工受阻"}
      """;
  private static final String LEADER_VISIT =
      """
      {"visitedOn": "2020-05-13", "summary": "到村督促，整改到位"}
      """;

  private final HandingOver handingOver;
  private final Rectifying rectifying;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  LeaderResource(
      HandingOver handingOver,
      Rectifying rectifying,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.handingOver = handingOver;
    this.rectifying = rectifying;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Acknowledge the written notice. */
  @POST
  @Path("acknowledgement")
  @RolesAllowed(Roles.LEADER)
  @Operation(
      operationId = "acknowledgeNotice",
      summary = "Acknowledge the written notice",
      description =
          "By the leader to whom it went (else 403 NOT_THE_NOTIFIED_LEADER). The deadline counts from the receipt: CRITICAL 7, NORMAL 15, WORKS 60 calendar days; LONG_TERM reports monthly.")
  @RequestBody(
      content =
          @Content(examples = @ExampleObject(name = "acknowledgement", value = ACKNOWLEDGEMENT)))
  @APIResponse(
      responseCode = "200",
      description = "The issue after it, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "409", description = "ISSUE_STATE")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response acknowledge(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull Bodies.Acknowledgement body) {
    return idempotency.once(key, () -> answer(handingOver.receive(work(id, ifMatch), body)));
  }

  /** Give more time. */
  @POST
  @Path("extension")
  @RolesAllowed(Roles.LEADER)
  @Operation(
      operationId = "extendDeadline",
      summary = "Give more time",
      description =
          "By the leader to whom the notice went (else 403 NOT_THE_NOTIFIED_LEADER): once, at most half of the time given.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "extension", value = EXTENSION)))
  @APIResponse(
      responseCode = "200",
      description = "The issue after it, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "409", description = "ISSUE_STATE, EXTENDED_ALREADY")
  @APIResponse(
      responseCode = "422",
      description =
          "EXTENSION_TOO_LONG, DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response extend(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull Bodies.Extension body) {
    return idempotency.once(key, () -> answer(handingOver.extend(work(id, ifMatch), body)));
  }

  /** Record a visit on site. */
  @POST
  @Path("leader-visit")
  @RolesAllowed(Roles.LEADER)
  @Operation(
      operationId = "recordLeaderVisit",
      summary = "Record a visit on site",
      description =
          "By the leader to whom the notice went (else 403 NOT_THE_NOTIFIED_LEADER). At least one is needed before an issue is submitted.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "leader-visit", value = LEADER_VISIT)))
  @APIResponse(
      responseCode = "200",
      description = "The issue after it, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "409", description = "ISSUE_STATE")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response visit(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull Bodies.LeaderVisit body) {
    return idempotency.once(key, () -> answer(rectifying.visit(work(id, ifMatch), body)));
  }

  private Work work(UUID id, String ifMatch) {
    return new Work(id, ifMatch, caller.get());
  }

  private static Response answer(IssueView issue) {
    return Response.ok(issue).tag(Preconditions.tag(issue.version())).build();
  }
}
