package bangfu.household.changes;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.Change;
import bangfu.household.changes.kinds.ChangeKind;
import bangfu.household.registry.HouseholdId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The door: changes of a household. */
@Path("/api/v1/households/{id}/changes")
@Tag(
    name = "Household changes",
    description = "One door for every change of a household, and the history behind it")
@RolesAllowed({Roles.VILLAGE, Roles.TEAM, Roles.TOWN, Roles.OFFICE, Roles.DEPT})
public class ChangesResource {
  private final Proposing proposing;
  private final Trial trial;
  private final Idempotency idempotency;
  private final CurrentCaller caller;
  private final Clock clock;

  ChangesResource(
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
      operationId = "proposeChange",
      summary = "Change a household",
      description =
          "`kind` tells what is changed and decides who may propose and who decides. The village"
              + " proposes; an office that decides such changes itself passes in one step, and the"
              + " answer is ACCEPTED: the township for what it decides, the district for everything,"
              + " departments for housing, schooling, health and insurance. All checks are made now,"
              + " and again when it is decided. With `validateOnly` they are made without effect and"
              + " without a key.")
  @RequestBody(
      required = true,
      description = "The change; one example for each kind",
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Change.class)))
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
              examples = @ExampleObject(name = "proposed", value = ProposalExamples.PROPOSED)))
  @APIResponse(
      responseCode = "409",
      description =
          "PROPOSAL_OPEN: another open proposal, `proposalId`, is about the same;"
              + " PERSON_IN_ANOTHER_HOUSEHOLD, HELPER_ASSIGNED_ALREADY; of a merger NOTICE_STANDS,"
              + " WATCH_WOULD_END")
  @APIResponse(
      responseCode = "422",
      description =
          "EVIDENCE_REQUIRED, DATE_IN_FUTURE, DATE_TOO_LONG_AGO, MEMBER_NOT_PRESENT, MEMBER_UNKNOWN,"
              + " MEMBER_NOT_IMPRISONED, BEFORE_MEMBER_CAME, HEAD_MUST_BE_FOLLOWED, HEAD_STAYS,"
              + " HEAD_ALREADY, RELATIONS_INCOMPLETE, HOUSEHOLD_ENDED, SPLIT_LEAVES_NOBODY,"
              + " SAME_HOUSEHOLD, NOTHING_CHANGES, HELPER_NOT_ASSIGNED, FAMILY_SIZE_UNKNOWN,"
              + " WORKSHOP_UNKNOWN, HOUSEHOLD_NUMBERS_EXHAUSTED, FIELDS_CONTRADICTORY")
  public Response propose(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @Parameter(description = "Makes all checks without effect", example = "false")
          @QueryParam("validateOnly")
          @Nullable Boolean validateOnly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull Change body) {
    if (body.kind() == ChangeKind.HOUSEHOLD_REGISTERED) {
      throw new Problem(
          CommonProblem.INVALID_INPUT, List.of(new InputError("/kind", "UNKNOWN_CODE", "")));
    }
    Caller who = caller.get();
    if (Boolean.TRUE.equals(validateOnly)) {
      return Response.ok(
              trial.of(
                  () ->
                      ProposalView.unkept(
                          proposing.propose(id, ifMatch, body, who, clock.instant()), body)))
          .build();
    }
    return idempotency.once(
        key,
        () ->
            ProposalAnswers.created(
                proposing.propose(id, ifMatch, body, who, clock.instant()), body));
  }
}
