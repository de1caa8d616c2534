package bangfu.household.leads;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sweeps over all households of the caller. */
@Path("/api/v1/lead-sweeps")
@Tag(name = "Leads")
public class LeadSweepsResource {
  private final Sweeping sweeping;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  LeadSweepsResource(Sweeping sweeping, Idempotency idempotency, CurrentCaller caller) {
    this.sweeping = sweeping;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "Judge all households now",
      description =
          "As every night, without waiting for it. Judging twice raises nothing twice; two sweeps at"
              + " once do no harm. `asOf` judges what was true on a past day.")
  @RequestBody(
      required = true,
      description = "For which day",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewSweep.class),
              examples = @ExampleObject(name = "a day", value = "{\"asOf\":\"2020-09-30\"}")))
  @APIResponse(
      responseCode = "202",
      description = "Asked for; `Location` names the operation",
      content =
          @Content(
              schema = @Schema(implementation = SweepView.class),
              examples = @ExampleObject(name = "asked for", value = LeadExamples.SWEEP)))
  @APIResponse(responseCode = "422", description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response sweepLeads(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewSweep body) {
    return idempotency.once(key, () -> accepted(sweeping.ask(body.asOf(), caller.get())));
  }

  private static Response accepted(SweepView sweep) {
    return Response.accepted(sweep).header("Location", sweep.operation()).build();
  }
}
