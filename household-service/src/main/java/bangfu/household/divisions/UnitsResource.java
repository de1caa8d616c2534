package bangfu.household.divisions;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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

/** Departments, teams and committees that answer for a division. */
@Path("/api/v1/divisions/{code}/units")
@Tag(name = "Divisions", description = "Divisions in time")
public class UnitsResource {
  private static final String NEW =
      """
      {"kind":"DEPARTMENT","unit":"教育局","from":"2018-01-01"}""";
  private static final String UNIT =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20","divisionCode":"430511203201",
       "kind":"DEPARTMENT","unit":"教育局","staffNo":null,"from":"2018-01-01","to":null}""";

  private final Units units;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  UnitsResource(Units units, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.units = units;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.OFFICE})
  @Operation(
      summary = "Link a unit to a division",
      description = "A department, resident team or village committee; many to many, with dates.")
  @RequestBody(
      required = true,
      description = "Who, and from when",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewUnit.class),
              examples = @ExampleObject(name = "example", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              schema = @Schema(implementation = UnitView.class),
              examples = @ExampleObject(name = "example", value = UNIT)))
  @APIResponse(responseCode = "409", description = "ALREADY_EXISTS at that time")
  @APIResponse(
      responseCode = "422",
      description = "DIVISION_NOT_VALID, DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response linkUnit(
      @Parameter(description = "Code of 12 digits", example = "430511203201") @PathParam("code")
          DivisionCode code,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull NewUnit body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/divisions/" + code + "/units"))
                .entity(units.link(code, body, caller.get()))
                .build());
  }

  @POST
  @Path("/{id}/ending")
  @RolesAllowed({Roles.OFFICE})
  @Operation(
      summary = "End the link of a unit",
      description = "From `endedOn` on it no longer answers for the division.")
  @RequestBody(
      required = true,
      description = "When it ended",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Ending.class),
              examples = @ExampleObject(name = "example", value = "{\"endedOn\":\"2020-12-31\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The link with its end",
      content =
          @Content(
              schema = @Schema(implementation = UnitView.class),
              examples = @ExampleObject(name = "example", value = UNIT)))
  @APIResponse(responseCode = "409", description = "UNIT_ENDED already")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response endUnit(
      @Parameter(description = "Code of 12 digits", example = "430511203201") @PathParam("code")
          DivisionCode code,
      @Parameter(description = "Id") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull Ending body) {
    return idempotency.once(
        key, () -> Response.ok(units.end(code, id, body.endedOn(), caller.get())).build());
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
      summary = "List the units of a division",
      description = "Those of all times, the earliest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = DivisionUnitPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + UNIT + "],\"next\":null}")))
  public Page<UnitView> units(
      @Parameter(description = "Code of 12 digits", example = "430511203201") @PathParam("code")
          DivisionCode code,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page,
        units.list(code, page, caller.scope()),
        found -> List.of(found.from().toString(), found.id().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "DivisionUnitPage", description = "A page of them")
  record DivisionUnitPage(
      @Schema(description = "The items") List<UnitView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
