package bangfu.subsidy.rolls;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
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
import org.jspecify.annotations.Nullable;

/** The steps of a roll through the offices. */
@Path("/api/v1/rolls/{id}")
@Tag(name = "Rolls", description = "Rolls of a village: publicity, objections, approvals")
public class RollStepsResource {
  private final RollSigning signing;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  RollStepsResource(RollSigning signing, Idempotency idempotency, CurrentCaller caller) {
    this.signing = signing;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Path("/publicity")
  @RolesAllowed(Roles.VILLAGE)
  @Operation(
      summary = "Post a roll in the village",
      description = "公示. The township may approve from the day after the last day of publicity.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = NewPublicity.class),
              examples = @ExampleObject(name = "a day of 2020", value = RollExamples.POSTING)))
  @APIResponse(
      responseCode = "200",
      description = "The roll after the step",
      content =
          @Content(
              schema = @Schema(implementation = RollView.class),
              examples = @ExampleObject(name = "roll", value = RollExamples.POSTED)))
  @APIResponse(responseCode = "409", description = "ROLL_STATE, MAKER_IS_CHECKER")
  @APIResponse(
      responseCode = "422",
      description =
          "DATE_BEFORE_PRECEDING_STEP (before the term begins), DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response postRoll(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(description = "Id of the roll") @PathParam("id") UUID id,
      @Valid @NotNull NewPublicity body) {
    return idempotency.once(key, () -> Response.ok(signing.post(id, body, caller.get())).build());
  }

  @POST
  @Path("/township-approval")
  @RolesAllowed(Roles.TOWN)
  @Operation(
      summary = "Approve a roll by the township",
      description =
          "After the days of publicity; posted on 1 June for 7 days, the earliest day is 9 June.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = NewApproval.class),
              examples = @ExampleObject(name = "a day of 2020", value = RollExamples.APPROVAL)))
  @APIResponse(
      responseCode = "200",
      description = "The roll after the step",
      content =
          @Content(
              schema = @Schema(implementation = RollView.class),
              examples = @ExampleObject(name = "roll", value = RollExamples.POSTED)))
  @APIResponse(responseCode = "409", description = "ROLL_STATE, MAKER_IS_CHECKER")
  @APIResponse(
      responseCode = "422",
      description =
          "PUBLICITY_RUNNING, DATE_BEFORE_PRECEDING_STEP, DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response approveByTownship(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(description = "Id of the roll") @PathParam("id") UUID id,
      @Valid @NotNull NewApproval body) {
    return idempotency.once(
        key, () -> Response.ok(signing.approveByTownship(id, body, caller.get())).build());
  }

  @POST
  @Path("/department-approval")
  @RolesAllowed(Roles.DEPT)
  @Operation(
      summary = "Approve a roll by the department",
      description = "By another officer than the one who started the run.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = NewApproval.class),
              examples = @ExampleObject(name = "a day of 2020", value = RollExamples.APPROVAL)))
  @APIResponse(
      responseCode = "200",
      description = "The roll after the step",
      content =
          @Content(
              schema = @Schema(implementation = RollView.class),
              examples = @ExampleObject(name = "roll", value = RollExamples.POSTED)))
  @APIResponse(responseCode = "409", description = "ROLL_STATE, MAKER_IS_CHECKER")
  @APIResponse(
      responseCode = "422",
      description = "DATE_BEFORE_PRECEDING_STEP, DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response approveByDepartment(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(description = "Id of the roll") @PathParam("id") UUID id,
      @Valid @NotNull NewApproval body) {
    return idempotency.once(
        key, () -> Response.ok(signing.approveByDepartment(id, body, caller.get())).build());
  }

  @POST
  @Path("/finance-approval")
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      summary = "Approve a roll by finance",
      description = "From then on its lines can be paid in batches.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = NewApproval.class),
              examples = @ExampleObject(name = "a day of 2020", value = RollExamples.APPROVAL)))
  @APIResponse(
      responseCode = "200",
      description = "The roll after the step",
      content =
          @Content(
              schema = @Schema(implementation = RollView.class),
              examples = @ExampleObject(name = "roll", value = RollExamples.POSTED)))
  @APIResponse(responseCode = "409", description = "ROLL_STATE, MAKER_IS_CHECKER")
  @APIResponse(
      responseCode = "422",
      description = "DATE_BEFORE_PRECEDING_STEP, DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response approveByFinance(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(description = "Id of the roll") @PathParam("id") UUID id,
      @Valid @NotNull NewApproval body) {
    return idempotency.once(
        key, () -> Response.ok(signing.approveByFinance(id, body, caller.get())).build());
  }
}
