package bangfu.household.unmasking;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.household.registry.HouseholdId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Full values of one household. */
@Path("/api/v1/households/{id}/unmasking")
@Tag(name = "Unmasking", description = "Full identifiers, for a purpose and on record")
@RolesAllowed({Roles.OFFICE, Roles.TOWN, Roles.FINANCE, Roles.DEPT})
public class UnmaskingResource {
  static final String ASKED =
      """
      {"fields":["BANK_ACCOUNT","ACCOUNT_HOLDER"],"purpose":"PAYMENT_VERIFICATION",
       "reason":"银行退票，核对账号"}""";
  static final String SHOWN =
      """
      {"householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","bankAccount":"6230580000000000001",
       "accountHolder":"示例某","members":[]}""";

  private final Unmasking unmasking;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  UnmaskingResource(Unmasking unmasking, Idempotency idempotency, CurrentCaller caller) {
    this.unmasking = unmasking;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Operation(
      summary = "See full values of a household",
      description =
          "OFFICE sees all, TOWN citizen ids and phones, FINANCE accounts and their holders, DEPT"
              + " citizen ids; each in its own divisions. Every answer is on record with purpose and"
              + " reason, and the household can read who saw what. The answer is never stored, here"
              + " or on the way: the same key and body read, and are recorded, again.")
  @RequestBody(
      required = true,
      description = "Which values, and what for",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewUnmasking.class),
              examples = @ExampleObject(name = "account", value = ASKED)))
  @APIResponse(
      responseCode = "200",
      description = "The full values; `Cache-Control: no-store`",
      content =
          @Content(
              schema = @Schema(implementation = UnmaskedView.class),
              examples = @ExampleObject(name = "account", value = SHOWN)))
  @APIResponse(
      responseCode = "403",
      description = "FIELD_NOT_PERMITTED: your role may not see one of the fields")
  @APIResponse(
      responseCode = "422",
      description = "MEMBER_NOT_IN_HOUSEHOLD: a member that was named belongs to another household")
  public Response unmask(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull NewUnmasking body) {
    return idempotency.unkept(
        key,
        () ->
            Response.ok(unmasking.forWork(id, body, caller.get()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
  }
}
