package bangfu.household.mine;

import bangfu.commons.audit.AuditEntryView;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.registry.HouseholdView;
import bangfu.household.registry.HouseholdViews;
import bangfu.household.unmasking.UnmaskedView;
import bangfu.household.unmasking.Unmasking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The record of the caller's own household. */
@Path("/api/v1/my/household")
@Tag(name = "My households")
@RolesAllowed(Roles.HOUSEHOLD)
public class MyHouseholdResource {
  private final OwnRecord own;
  private final HouseholdViews views;
  private final Unmasking unmasking;
  private final Idempotency idempotency;
  private final Paging paging;

  MyHouseholdResource(
      OwnRecord own,
      HouseholdViews views,
      Unmasking unmasking,
      Idempotency idempotency,
      Paging paging) {
    this.own = own;
    this.views = views;
    this.unmasking = unmasking;
    this.idempotency = idempotency;
    this.paging = paging;
  }

  @GET
  @Operation(
      summary = "My household's record",
      description =
          "All that is on file (PIPL art. 45), identifiers masked. 404 unless the office has bound"
              + " your login to somebody who lives there.")
  @APIResponse(
      responseCode = "200",
      description = "The household; its version is the ETag",
      content = @Content(schema = @Schema(implementation = HouseholdView.class)))
  @APIResponse(responseCode = "304", description = "You have this version already")
  @APIResponse(responseCode = "404", description = "NOT_FOUND: your login is bound to nobody")
  public Response myHousehold(@Context Request request) {
    HouseholdView view =
        own.within((me, scope) -> views.find(me.household(), scope.divisions()))
            .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    return Preconditions.show(request, view, view.version());
  }

  @POST
  @Path("/unmasking")
  @Operation(
      summary = "See my own full values",
      description =
          "The household's phone, account and its holder, and your own citizen id. On record like"
              + " any other reading; the answer is never stored, so the same key reads again.")
  @RequestBody(
      required = true,
      description = "Which values",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = OwnUnmasking.class),
              examples =
                  @ExampleObject(name = "account", value = "{\"fields\":[\"BANK_ACCOUNT\"]}")))
  @APIResponse(
      responseCode = "200",
      description = "The full values; `Cache-Control: no-store`",
      content =
          @Content(
              schema = @Schema(implementation = UnmaskedView.class),
              examples = @ExampleObject(name = "account", value = MyExamples.SHOWN)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: your login is bound to nobody")
  public Response unmaskMyHousehold(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull OwnUnmasking body) {
    return own.within(
        (me, scope) ->
            idempotency.unkept(
                key,
                () ->
                    Response.ok(
                            unmasking.ofOneself(
                                me.household(), me.memberId(), body.fields(), scope.divisions()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build()));
  }

  @GET
  @Path("/readers")
  @Operation(
      summary = "Who saw my household's full values",
      description =
          "Everybody who was shown a full identifier of this household, by itself or in a list: office,"
              + " time, fields, purpose and reason; the latest first. Yourselves too. Payments, which the subsidy service"
              + " makes with the account, are not readings of a person and are not listed here.")
  @APIResponse(
      responseCode = "200",
      description = "A page of readers",
      content =
          @Content(
              schema = @Schema(implementation = ReaderPage.class),
              examples = @ExampleObject(name = "page", value = MyExamples.READERS)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: your login is bound to nobody")
  public Page<ReaderView> readers(@BeanParam PageParameters wanted) {
    PageRequest request = paging.request(wanted);
    Page<AuditEntryView> page =
        paging.page(request, own.readers(request), entry -> List.of(Long.toString(entry.seq())));
    return new Page<>(page.items().stream().map(ReaderView::of).toList(), page.next(), null);
  }

  /** As the contract names a page of readers. */
  @Schema(name = "ReaderPage", description = "A page of readers")
  record ReaderPage(
      @Schema(description = "Readers, the latest first") List<ReaderView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
