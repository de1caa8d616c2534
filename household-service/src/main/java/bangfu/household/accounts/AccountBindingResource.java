package bangfu.household.accounts;

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

/** One binding. */
@Path("/api/v1/account-bindings/{id}")
@Tag(name = "Accounts")
@RolesAllowed({Roles.TOWN, Roles.OFFICE})
public class AccountBindingResource {
  private final Accounts accounts;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  AccountBindingResource(Accounts accounts, Idempotency idempotency, CurrentCaller caller) {
    this.accounts = accounts;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Path("/ending")
  @Operation(
      summary = "End a binding",
      description = "From `endedOn` on the login sees nothing of the household; today at once.")
  @RequestBody(
      required = true,
      description = "When and why",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = BindingEnding.class),
              examples =
                  @ExampleObject(
                      name = "end",
                      value = "{\"endedOn\":\"2020-12-31\",\"reason\":\"手机遗失\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The binding with its end",
      content =
          @Content(
              schema = @Schema(implementation = BindingView.class),
              examples = @ExampleObject(name = "ended", value = AccountExamples.ENDED)))
  @APIResponse(responseCode = "409", description = "BINDING_ENDED_ALREADY")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response endAccountBinding(
      @Parameter(description = "Id of the binding") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull BindingEnding body) {
    return idempotency.once(key, () -> Response.ok(accounts.end(id, body, caller.get())).build());
  }
}
