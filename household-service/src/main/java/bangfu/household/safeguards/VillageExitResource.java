package bangfu.household.safeguards;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether a poor village may exit. */
@Path("/api/v1/divisions/{code}/exit-check")
@Tag(name = "Safeguards")
public class VillageExitResource {
  private final VillageExitChecking checking;
  private final CurrentCaller caller;
  private final Clock clock;

  VillageExitResource(VillageExitChecking checking, CurrentCaller caller, Clock clock) {
    this.checking = checking;
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
    Roles.DEPT,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.AUDIT
  })
  @Operation(
      summary = "Whether a poor village may exit",
      description =
          "Incidence strictly below the limit, by the exact fraction; roads, services and collective"
              + " income as on file. What is not on file is UNKNOWN and blocks.")
  @APIResponse(
      responseCode = "200",
      description = "Every criterion with value, threshold, rule and source",
      content =
          @Content(
              schema = @Schema(implementation = VillageExitCheck.class),
              examples = @ExampleObject(name = "village", value = SafeguardExamples.VILLAGE_EXIT)))
  @APIResponse(
      responseCode = "422",
      description = "NO_STANDARD_FOR_DATE: a standard is not set; NOT_A_VILLAGE")
  public VillageExitCheck villageExitCheck(
      @Parameter(description = "Code of the village", example = "430511203201") @PathParam("code")
          DivisionCode code,
      @Parameter(description = "Day it is judged for; today if absent", example = "2017-12-31")
          @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    return checking.check(code, asOf == null ? LocalDate.now(clock) : asOf, caller.scope());
  }
}
