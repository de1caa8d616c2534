package bangfu.household.safeguards;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.value.AsOf;
import bangfu.household.registry.HouseholdId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is judged of one household by the facts on file. */
@Path("/api/v1/households/{id}")
@Tag(name = "Safeguards", description = "两不愁三保障 + 饮水, income, and whether an exit is possible")
@RolesAllowed({
  Roles.VILLAGE,
  Roles.TEAM,
  Roles.TOWN,
  Roles.OFFICE,
  Roles.DEPT,
  Roles.LEADER,
  Roles.INSPECTOR,
  Roles.AUDIT
})
public class HouseholdSafeguardsResource {
  private final HouseholdJudging judging;
  private final CurrentCaller caller;

  HouseholdSafeguardsResource(HouseholdJudging judging, CurrentCaller caller) {
    this.judging = judging;
    this.caller = caller;
  }

  @GET
  @Path("/safeguards")
  @Transactional
  @Operation(
      summary = "The safeguards of a household",
      description =
          "Each PASS, FAIL or UNKNOWN with every reason: from registers where there are facts, else"
              + " from surveys, of each question the latest answer that is not too old.")
  @APIResponse(
      responseCode = "200",
      description = "As judged by the facts",
      content =
          @Content(
              schema = @Schema(implementation = HouseholdSafeguards.class),
              examples = @ExampleObject(name = "safeguards", value = SafeguardExamples.SAFEGUARDS)))
  @APIResponse(responseCode = "422", description = "NO_STANDARD_FOR_DATE: a standard is not set")
  public HouseholdSafeguards safeguards(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @Parameter(description = "As it stood: a day or an instant", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable AsOf asOf) {
    return judging.safeguards(id, asOf, caller.scope());
  }

  @GET
  @Path("/exit-check")
  @Transactional
  @Operation(
      summary = "Whether a household may exit",
      description =
          "Every criterion with value, threshold, rule and source. Stable income for a person must be"
              + " above the line, an equal one is not; a failed or unknown safeguard blocks.")
  @APIResponse(
      responseCode = "200",
      description = "As judged by the facts",
      content =
          @Content(
              schema = @Schema(implementation = ExitCheck.class),
              examples = @ExampleObject(name = "exit-check", value = SafeguardExamples.EXIT)))
  @APIResponse(responseCode = "422", description = "NO_STANDARD_FOR_DATE: a standard is not set")
  public ExitCheck exitCheck(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @Parameter(description = "As it stood: a day or an instant", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable AsOf asOf) {
    return judging.exit(id, asOf, caller.scope());
  }

  @GET
  @Path("/incomes")
  @Transactional
  @Operation(
      summary = "The incomes of a household",
      description =
          "As declared, with net income, that of a person, the reference of monitoring and the stable"
              + " income, to the fen, HALF_UP.")
  @APIResponse(
      responseCode = "200",
      description = "As judged by the facts",
      content =
          @Content(
              schema = @Schema(implementation = HouseholdIncomes.class),
              examples = @ExampleObject(name = "incomes", value = SafeguardExamples.INCOMES)))
  @APIResponse(responseCode = "422", description = "NO_STANDARD_FOR_DATE: a standard is not set")
  public HouseholdIncomes incomes(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @Parameter(description = "As it stood: a day or an instant", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable AsOf asOf) {
    return judging.incomes(id, asOf, caller.scope());
  }
}
