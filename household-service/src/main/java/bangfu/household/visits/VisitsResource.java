package bangfu.household.visits;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.household.registry.HouseholdId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Visits to a household. */
@Path("/api/v1/households/{id}/visits")
@Tag(name = "Households", description = "Households and their members")
public class VisitsResource {
  private static final String NEW =
      """
      {"visitedOn":"2020-06-10","purpose":"走访","note":"情况稳定"}""";
  private static final String VISIT =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20",
       "householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","staffNo":"BF-0001",
       "visitedOn":"2020-06-10","purpose":"走访","note":"情况稳定",
       "recordedAt":"2026-11-26T08:00:00Z"}""";

  private final Visiting visiting;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  VisitsResource(Visiting visiting, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.visiting = visiting;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.VILLAGE, Roles.TEAM, Roles.TOWN, Roles.OFFICE, Roles.LEADER})
  @Operation(
      summary = "Log a visit",
      description = "Who was there, when and what for. What was found is proposed as a change.")
  @RequestBody(
      required = true,
      description = "The visit",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewVisit.class),
              examples = @ExampleObject(name = "example", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              schema = @Schema(implementation = VisitView.class),
              examples = @ExampleObject(name = "example", value = VISIT)))
  @APIResponse(
      responseCode = "422",
      description = "VISITOR_UNKNOWN, DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response logVisit(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull NewVisit body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/households/" + id + "/visits"))
                .entity(visiting.log(id, body, caller.get()))
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
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.AUDIT
  })
  @Operation(summary = "List the visits to a household", description = "The earliest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = VisitPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + VISIT + "],\"next\":null}")))
  public Page<VisitView> visits(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page,
        visiting.list(id, page, caller.scope()),
        found -> List.of(found.visitedOn().toString(), found.id().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "VisitPage", description = "A page of them")
  record VisitPage(
      @Schema(description = "The items") List<VisitView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
