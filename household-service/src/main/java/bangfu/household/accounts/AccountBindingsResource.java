package bangfu.household.accounts;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.household.registry.HouseholdId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

/** The logins of a household's members. */
@Path("/api/v1/households/{id}/account-bindings")
@Tag(name = "Accounts", description = "Which login is which member")
@RolesAllowed({Roles.TOWN, Roles.OFFICE})
public class AccountBindingsResource {
  private final Accounts accounts;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  AccountBindingsResource(Accounts accounts, Idempotency idempotency, CurrentCaller caller) {
    this.accounts = accounts;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Operation(
      summary = "Bind a login to a member",
      description =
          "The person came in with a document, and the office saw both. From then on this login, in"
              + " the role HOUSEHOLD, sees the household's record. A login is one person, and a person"
              + " has one login at a time; nobody binds his own.")
  @RequestBody(
      required = true,
      description = "Which login, and who it is",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewBinding.class),
              examples = @ExampleObject(name = "binding", value = AccountExamples.NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Bound",
      content =
          @Content(
              schema = @Schema(implementation = BindingView.class),
              examples = @ExampleObject(name = "bound", value = AccountExamples.BOUND)))
  @APIResponse(
      responseCode = "409",
      description =
          "ALREADY_EXISTS: the login or the member is bound at that time; MAKER_IS_CHECKER: your own"
              + " login")
  @APIResponse(
      responseCode = "422",
      description = "MEMBER_NOT_PRESENT, MEMBER_UNDER_14, DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response bindAccount(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull NewBinding body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/households/" + id + "/account-bindings"))
                .entity(accounts.bind(id, body, caller.get()))
                .build());
  }

  @GET
  @Transactional
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.AUDIT})
  @Operation(
      summary = "List the logins of a household",
      description = "Present and past bindings, the latest first, on one page.")
  @APIResponse(
      responseCode = "200",
      description = "All bindings",
      content =
          @Content(
              schema = @Schema(implementation = BindingPage.class),
              examples = @ExampleObject(name = "bindings", value = AccountExamples.LIST)))
  public Page<BindingView> accountBindings(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id) {
    return new Page<>(accounts.of(id, caller.get()), null, null);
  }

  /** As the contract names the bindings. */
  @Schema(name = "AccountBindingPage", description = "The bindings of a household")
  record BindingPage(
      @Schema(description = "Bindings, the latest first") List<BindingView> items,
      @Schema(description = "Always null: there is one page", nullable = true)
          @Nullable String next) {}
}
