package bangfu.household.changes;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.household.changes.kinds.HouseholdRegistered;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The door for households that are not on file yet. */
@Path("/api/v1/households")
@Tag(name = "Household changes")
@RolesAllowed({Roles.VILLAGE, Roles.TEAM, Roles.TOWN, Roles.OFFICE})
public class RegistrationsResource {
  private final Proposing proposing;
  private final Trial trial;
  private final Idempotency idempotency;
  private final CurrentCaller caller;
  private final Clock clock;

  RegistrationsResource(
      Proposing proposing,
      Trial trial,
      Idempotency idempotency,
      CurrentCaller caller,
      Clock clock) {
    this.proposing = proposing;
    this.trial = trial;
    this.idempotency = idempotency;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Operation(
      operationId = "registerHousehold",
      summary = "Register a household",
      description =
          "As a candidate for identification, or as a household that is not registered as poor. The"
              + " village proposes, the township decides; township and district pass in one step."
              + " Once accepted, `householdId` names it. Its number is the village's code and the"
              + " next four digits.")
  @RequestBody(
      required = true,
      description = "The household and who lives there",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = HouseholdRegistered.class),
              examples = @ExampleObject(name = "candidate", value = ProposalExamples.REGISTRATION)))
  @APIResponse(
      responseCode = "200",
      description = "With validateOnly: what would be answered",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  @APIResponse(
      responseCode = "201",
      description = "The proposal, open or accepted; `Location` names it, the ETag is its version",
      content =
          @Content(
              schema = @Schema(implementation = ProposalView.class),
              examples = @ExampleObject(name = "registered", value = ProposalExamples.REGISTERED)))
  @APIResponse(
      responseCode = "409",
      description =
          "PROPOSAL_OPEN: another open proposal, `proposalId`, is about the same person;"
              + " PERSON_IN_ANOTHER_HOUSEHOLD")
  @APIResponse(
      responseCode = "422",
      description =
          "EVIDENCE_REQUIRED, VILLAGE_NOT_VALID, HOUSEHOLD_NUMBERS_EXHAUSTED, FIELDS_CONTRADICTORY,"
              + " DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response register(
      @Parameter(description = "Makes all checks without effect", example = "false")
          @QueryParam("validateOnly")
          @Nullable Boolean validateOnly,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull HouseholdRegistered body) {
    Caller who = caller.get();
    if (Boolean.TRUE.equals(validateOnly)) {
      return Response.ok(
              trial.of(
                  () -> ProposalView.unkept(proposing.register(body, who, clock.instant()), body)))
          .build();
    }
    return idempotency.once(
        key, () -> ProposalAnswers.created(proposing.register(body, who, clock.instant()), body));
  }
}
