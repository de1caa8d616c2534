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

/** From the draft to the leader's desk. */
@Path("/api/v1/issues/{id}")
@Tag(
    name = "Steps of an issue",
    description = "Each by who may take it, on the version it was decided on")
public class HandingOverResource {
  private static final String REGISTRATION =
      """
      {"registeredOn": "2020-05-06", "category": "EDUCATION", "severity": "NORMAL"}
      """;
  private static final String VOIDING =
      """
      {"voidedOn": "2020-05-07", "reason": "NOT_TRUE", "explanation": "经核实，补助已按标准发放"}
      """;
  private static final String ASSIGNMENT =
      """
      {"notifiedOn": "2020-05-06", "responsibleUnit": "马家村村委会", "goal": "补助发放对象与学籍一致"}
      """;

  private final Entering entering;
  private final HandingOver handingOver;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  HandingOverResource(
      Entering entering, HandingOver handingOver, Idempotency idempotency, CurrentCaller caller) {
    this.entering = entering;
    this.handingOver = handingOver;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Enter a draft in the ledger. */
  @POST
  @Path("registration")
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      operationId = "registerIssue",
      summary = "Enter a draft in the ledger",
      description =
          "With category and severity. From now on what it demands of those who pay holds; such an issue is entered by another person than the one who drafted it.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "registration", value = REGISTRATION)))
  @APIResponse(
      responseCode = "200",
      description = "The issue after it, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "409", description = "ISSUE_STATE, MAKER_IS_CHECKER")
  @APIResponse(
      responseCode = "422",
      description = "NOT_CLASSIFIED, DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response register(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull Bodies.Registration body) {
    return idempotency.once(key, () -> answer(entering.register(work(id, ifMatch), body)));
  }

  /** Void an issue that is none. */
  @POST
  @Path("voiding")
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      operationId = "voidIssue",
      summary = "Void an issue that is none",
      description =
          "Of a draft or a registered issue: not true, or a duplicate. What it demanded is lifted.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "voiding", value = VOIDING)))
  @APIResponse(
      responseCode = "200",
      description = "The issue after it, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "409", description = "ISSUE_STATE")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response makeVoid(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull Bodies.Voiding body) {
    return idempotency.once(key, () -> answer(entering.makeVoid(work(id, ifMatch), body)));
  }

  /** Hand an issue over by written notice. */
  @POST
  @Path("assignment")
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      operationId = "assignIssue",
      summary = "Hand an issue over by written notice",
      description =
          "The notice goes to the district leader linked to the village on that day; who that was stays on it.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "assignment", value = ASSIGNMENT)))
  @APIResponse(
      responseCode = "200",
      description = "The issue after it, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "409", description = "ISSUE_STATE")
  @APIResponse(
      responseCode = "422",
      description =
          "NO_LINKED_LEADER, DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response assign(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull Bodies.Assignment body) {
    return idempotency.once(key, () -> answer(handingOver.assign(work(id, ifMatch), body)));
  }

  private Work work(UUID id, String ifMatch) {
    return new Work(id, ifMatch, caller.get());
  }

  private static Response answer(IssueView issue) {
    return Response.ok(issue).tag(Preconditions.tag(issue.version())).build();
  }
}
