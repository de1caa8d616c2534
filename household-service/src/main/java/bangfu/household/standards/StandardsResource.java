package bangfu.household.standards;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
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

/** Poverty lines and thresholds, each for a division and a time. */
@Path("/api/v1/standards")
@Tag(name = "Standards", description = "Poverty lines and thresholds, dated")
public class StandardsResource {
  private static final String NEW =
      """
      {"code":"MONITORING_LINE","divisionCode":"430511000000","validFrom":"2027-01-01",
       "validTo":null,"value":"8000.00","source":"湘农联〔2027〕1号"}""";
  private static final String STORED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","code":"MONITORING_LINE",
       "divisionCode":"430511000000","validFrom":"2027-01-01","validTo":null,"value":"8000.00",
       "unit":"CNY","source":"湘农联〔2027〕1号","recordedAt":"2026-11-26T08:00:00Z"}""";
  private static final String ENDED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","code":"MONITORING_LINE",
       "divisionCode":"430511000000","validFrom":"2027-01-01","validTo":"2028-01-01",
       "value":"8000.00","unit":"CNY","source":"湘农联〔2027〕1号",
       "recordedAt":"2026-11-26T08:00:00Z"}""";

  private final StandardSetting standards;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  StandardsResource(
      StandardSetting standards, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.standards = standards;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "Enter a standard",
      description =
          "One of a code for a division at a time; that of the nearest division holds, so a"
              + " district's own goes before the province's. A day without one answers"
              + " NO_STANDARD_FOR_DATE wherever it is needed.")
  @RequestBody(
      required = true,
      description = "The standard and where it comes from",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewStandard.class),
              examples = @ExampleObject(name = "entry", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered; `Location` names the list",
      content =
          @Content(
              schema = @Schema(implementation = StandardView.class),
              examples = @ExampleObject(name = "entered", value = STORED)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  @APIResponse(
      responseCode = "409",
      description = "ALREADY_EXISTS: there is one for that time already")
  public Response enterStandard(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewStandard body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/standards"))
                .entity(standards.enter(body, caller.get()))
                .build());
  }

  @POST
  @Path("/{id}/ending")
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "End an open standard",
      description = "So that another can follow. What was judged by it stays as it was judged.")
  @RequestBody(
      required = true,
      description = "When it ends",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = StandardEnding.class),
              examples = @ExampleObject(name = "end", value = "{\"endedOn\":\"2028-01-01\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The standard with its end",
      content =
          @Content(
              schema = @Schema(implementation = StandardView.class),
              examples = @ExampleObject(name = "ended", value = ENDED)))
  @APIResponse(responseCode = "409", description = "STANDARD_ENDED: it has an end already")
  @APIResponse(responseCode = "422", description = "DATE_BEFORE_PRECEDING_STEP")
  public Response endStandard(
      @Parameter(description = "Id of the standard") @PathParam("id") StandardId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull StandardEnding body) {
    return idempotency.once(
        key, () -> Response.ok(standards.end(id, body.endedOn(), caller.get())).build());
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.HELPER,
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
      summary = "List standards",
      description = "Of all times and divisions, by code; they are public.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = StandardPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + STORED + "],\"next\":null}")))
  public Page<StandardView> standards(
      @Parameter(description = "Only of this code", example = "POVERTY_LINE") @QueryParam("code")
          @Nullable StandardCode code,
      @Parameter(description = "Only of this division itself", example = "430000000000")
          @QueryParam("division")
          @Nullable DivisionCode division,
      @Parameter(description = "Only what holds on this day", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page,
        standards.page(new StandardSetting.Filter(code, division, asOf), page),
        s -> List.of(s.code(), s.divisionCode().value(), s.validFrom().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "StandardPage", description = "A page of standards")
  record StandardPage(
      @Schema(description = "By code, division and first day") List<StandardView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
