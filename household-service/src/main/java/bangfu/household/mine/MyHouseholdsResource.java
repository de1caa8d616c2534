package bangfu.household.mine;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.HouseholdView;
import bangfu.household.visits.VisitView;
import bangfu.household.visits.Visiting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
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

/** The households of a helper. */
@Path("/api/v1/my/households")
@Tag(name = "My households", description = "Of helpers, and of households themselves")
@RolesAllowed(Roles.HELPER)
public class MyHouseholdsResource {
  private final Helping helping;
  private final Visiting visiting;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  MyHouseholdsResource(
      Helping helping,
      Visiting visiting,
      Idempotency idempotency,
      Paging paging,
      CurrentCaller caller) {
    this.helping = helping;
    this.visiting = visiting;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "List the households linked to me",
      description =
          "Those linked to the staff number of the token today, in whatever village, in the order of"
              + " their numbers. None without a staff number.")
  @APIResponse(
      responseCode = "200",
      description = "A page of households",
      content =
          @Content(
              schema = @Schema(implementation = LinkedHouseholdPage.class),
              examples = @ExampleObject(name = "page", value = MyExamples.LIST)))
  public Page<LinkedHouseholdView> myHouseholds(@BeanParam PageParameters wanted) {
    PageRequest request = paging.request(wanted);
    return paging.page(
        request, helping.page(request), household -> List.of(household.householdNo()));
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary = "One household linked to me",
      description = "All that is on file, identifiers masked; 404 from the day the link ends.")
  @APIResponse(
      responseCode = "200",
      description = "The household; its version is the ETag",
      content = @Content(schema = @Schema(implementation = HouseholdView.class)))
  @APIResponse(responseCode = "304", description = "You have this version already")
  public Response myLinkedHousehold(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @Context Request request) {
    HouseholdView view = helping.household(id);
    return Preconditions.show(request, view, view.version());
  }

  @POST
  @Path("/{id}/visits")
  @Operation(
      summary = "Log my visit",
      description = "The helper himself was there; it is listed with the household's visits.")
  @RequestBody(
      required = true,
      description = "The visit",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = OwnVisit.class),
              examples = @ExampleObject(name = "visit", value = MyExamples.NEW_VISIT)))
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              schema = @Schema(implementation = VisitView.class),
              examples = @ExampleObject(name = "visit", value = MyExamples.VISIT)))
  @APIResponse(responseCode = "422", description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response logMyVisit(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull OwnVisit body) {
    return helping.within(
        id,
        () ->
            idempotency.once(
                key,
                () ->
                    Response.created(URI.create("/api/v1/households/" + id + "/visits"))
                        .entity(visiting.log(id, body.visit(), caller.get()))
                        .build()));
  }

  /** As the contract names a page of households. */
  @Schema(name = "LinkedHouseholdPage", description = "A page of households linked to the caller")
  record LinkedHouseholdPage(
      @Schema(description = "Households by number") List<LinkedHouseholdView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
