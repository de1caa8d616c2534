package bangfu.household.industry;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import bangfu.household.divisions.Ending;
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

/** Workshops. */
@Path("/api/v1/workshops")
@Tag(name = "Industry", description = "Workshops, cooperatives, farms and projects")
public class WorkshopsResource {
  private static final String NEW =
      """
      {"villageCode":"430511203201","name":"示例扶贫车间","openedOn":"2018-06-01"}""";
  private static final String WORKSHOP =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20","villageCode":"430511203201",
       "name":"示例扶贫车间","openedOn":"2018-06-01","closedOn":null,"workers":6}""";

  private final WorkshopKeeping workshops;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  WorkshopsResource(
      WorkshopKeeping workshops, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.workshops = workshops;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(
      summary = "Enter a workshop",
      description = "Its workers are recorded with the members who work there.")
  @RequestBody(
      required = true,
      description = "The workshop",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewWorkshop.class),
              examples = @ExampleObject(name = "example", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              schema = @Schema(implementation = WorkshopView.class),
              examples = @ExampleObject(name = "example", value = WORKSHOP)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: that name in that village")
  @APIResponse(
      responseCode = "422",
      description = "DIVISION_NOT_VALID, DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response openWorkshop(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewWorkshop body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/workshops"))
                .entity(workshops.open(body, caller.get()))
                .build());
  }

  @POST
  @Path("/{id}/ending")
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(summary = "Close a workshop", description = "From `endedOn` on it is closed.")
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
      description = "The workshop, closed",
      content =
          @Content(
              schema = @Schema(implementation = WorkshopView.class),
              examples = @ExampleObject(name = "example", value = WORKSHOP)))
  @APIResponse(responseCode = "409", description = "INDUSTRY_ENDED already")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response closeWorkshop(
      @Parameter(description = "Id") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull Ending body) {
    return idempotency.once(
        key, () -> Response.ok(workshops.close(id, body.endedOn(), caller.get())).build());
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
  @Operation(summary = "List workshops", description = "By village.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = WorkshopPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + WORKSHOP + "],\"next\":null}")))
  public Page<WorkshopView> workshops(
      @Parameter(
              description = "Only of this division and what is below it",
              example = "430511203201")
          @QueryParam("division")
          @Nullable DivisionCode division,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page,
        workshops.list(division, page, caller.scope()),
        found -> List.of(found.villageCode().value(), found.id().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "WorkshopPage", description = "A page of them")
  record WorkshopPage(
      @Schema(description = "The items") List<WorkshopView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}

  @GET
  @Path("/{id}")
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
  @Operation(summary = "One workshop", description = "Within the caller's divisions.")
  @APIResponse(
      responseCode = "200",
      description = "What is on file",
      content =
          @Content(
              schema = @Schema(implementation = WorkshopView.class),
              examples = @ExampleObject(name = "example", value = WORKSHOP)))
  public WorkshopView workshop(@Parameter(description = "Id") @PathParam("id") UUID id) {
    return workshops.find(id, caller.scope());
  }
}
