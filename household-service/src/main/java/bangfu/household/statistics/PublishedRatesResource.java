package bangfu.household.statistics;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

/** Poverty incidence as somebody published it. */
@Path("/api/v1/published-rates")
@Tag(name = "Statistics")
public class PublishedRatesResource {
  private static final String NEW =
      """
      {"divisionCode":"430511000000","validFrom":"2014-01-01","validTo":"2015-01-01",
       "percent":"9.57","numerator":null,"denominator":null,"source":"2020年9月报道"}""";
  private static final String STORED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","divisionCode":"430511000000",
       "validFrom":"2014-01-01","validTo":"2015-01-01","percent":"9.57","numerator":null,
       "denominator":null,"source":"2020年9月报道","recordedAt":"2026-11-23T08:00:00Z"}""";
  private static final String PAGE =
      """
      {"items":[{"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","divisionCode":"430511000000",
       "validFrom":"2014-01-01","validTo":"2015-01-01","percent":"9.57","numerator":null,
       "denominator":null,"source":"2020年9月报道","recordedAt":"2026-11-23T08:00:00Z"}],"next":null}""";

  private final Bases bases;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  PublishedRatesResource(
      Bases bases, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.bases = bases;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "Enter a published rate",
      description = "Figures of these days are answered as published and never reckoned again.")
  @RequestBody(
      required = true,
      description = "The rate and where it comes from",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewPublishedRate.class),
              examples = @ExampleObject(name = "entry", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered; `Location` names the list",
      content =
          @Content(
              schema = @Schema(implementation = PublishedRateView.class),
              examples = @ExampleObject(name = "entered", value = STORED)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  @APIResponse(
      responseCode = "409",
      description = "ALREADY_EXISTS: there is one for that time already")
  public Response enterPublishedRate(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewPublishedRate body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/published-rates"))
                .entity(bases.enter(body, caller.get()))
                .build());
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
    Roles.INSPECTOR,
    Roles.DISCIPLINE,
    Roles.AUDIT
  })
  @Operation(
      summary = "List published rates",
      description = "Those of the caller's divisions, by division.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = PublishedRatePage.class),
              examples = @ExampleObject(name = "page", value = PAGE)))
  public Page<PublishedRateView> publishedRates(
      @Parameter(description = "Only of this division", example = "430511000000")
          @QueryParam("division")
          @Nullable DivisionCode division,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page,
        bases.rates(division, page, caller.scope()),
        found -> List.of(found.divisionCode().value(), found.id().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "PublishedRatePage", description = "A page of them")
  record PublishedRatePage(
      @Schema(description = "By division") List<PublishedRateView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
