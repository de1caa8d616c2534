package bangfu.subsidy.programmes;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** School terms. */
@Path("/api/v1/terms")
@Tag(name = "Programmes", description = "What is paid, at which dated standard")
public class TermsResource {
  private static final String TERM =
      """
      {"term": "2021-SPRING", "startsOn": "2021-02-26", "source": "湘教通〔2021〕1号"}""";

  private final Terms terms;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  TermsResource(Terms terms, Idempotency idempotency, CurrentCaller caller) {
    this.terms = terms;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.TOWN,
    Roles.OFFICE,
    Roles.DEPT,
    Roles.FINANCE,
    Roles.LEADER,
    Roles.AUDIT
  })
  @Operation(summary = "List school terms", description = "Each with its first day and its source.")
  @APIResponse(
      responseCode = "200",
      description = "Terms by first day",
      content = @Content(schema = @Schema(implementation = TermView.Listing.class)))
  public Page<TermView> terms() {
    return new Page<>(terms.all(), null, null);
  }

  @POST
  @RolesAllowed(Roles.DEPT)
  @Operation(
      summary = "Record a school term",
      description = "A term has one first day; statuses and standards are asked for on it.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = NewTerm.class),
              examples = @ExampleObject(name = "spring of 2021", value = TERM)))
  @APIResponse(
      responseCode = "201",
      description = "The term",
      content =
          @Content(
              schema = @Schema(implementation = TermView.class),
              examples = @ExampleObject(name = "spring of 2021", value = TERM)))
  @APIResponse(responseCode = "409", description = "TERM_EXISTS")
  public Response recordTerm(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewTerm body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/terms"))
                .entity(terms.record(body, caller.get().subject()))
                .build());
  }
}
