package bangfu.household.industry;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.household.divisions.Ending;
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

/** Households taking part in a project. */
@Path("/api/v1/industry-projects/{id}/participations")
@Tag(name = "Industry", description = "Workshops, cooperatives, farms and projects")
public class ParticipationsResource {
  private static final String NEW =
      """
      {"householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","from":"2017-03-01"}""";
  private static final String PARTICIPATION =
      """
      {"householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","from":"2017-03-01","to":null}""";

  private final Participations participations;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  ParticipationsResource(
      Participations participations, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.participations = participations;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.VILLAGE, Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(summary = "A household takes part", description = "From a day on, once at a time.")
  @RequestBody(
      required = true,
      description = "Who, and from when",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewParticipation.class),
              examples = @ExampleObject(name = "example", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              schema = @Schema(implementation = ParticipationView.class),
              examples = @ExampleObject(name = "example", value = PARTICIPATION)))
  @APIResponse(responseCode = "409", description = "INDUSTRY_ENDED, ALREADY_EXISTS at that time")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response joinProject(
      @Parameter(description = "Id") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull NewParticipation body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/industry-projects/" + id + "/participations"))
                .entity(participations.join(id, body, caller.get()))
                .build());
  }

  @POST
  @Path("/{householdId}/ending")
  @RolesAllowed({Roles.VILLAGE, Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(summary = "A household takes part no longer", description = "From `endedOn` on.")
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
      description = "The participation with its end",
      content =
          @Content(
              schema = @Schema(implementation = ParticipationView.class),
              examples = @ExampleObject(name = "example", value = PARTICIPATION)))
  @APIResponse(responseCode = "409", description = "NOT_TAKING_PART")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response leaveProject(
      @Parameter(description = "Id") @PathParam("id") UUID id,
      @Parameter(description = "Id of the household") @PathParam("householdId")
          HouseholdId householdId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull Ending body) {
    return idempotency.once(
        key,
        () ->
            Response.ok(participations.leave(id, householdId, body.endedOn(), caller.get()))
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
  @Operation(
      summary = "List the households of a project",
      description = "Of all times, within the caller's divisions.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = ParticipationPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + PARTICIPATION + "],\"next\":null}")))
  public Page<ParticipationView> participations(
      @Parameter(description = "Id") @PathParam("id") UUID id, @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page,
        participations.list(id, page, caller.scope()),
        found -> List.of(found.householdId().toString(), found.from().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "ParticipationPage", description = "A page of them")
  record ParticipationPage(
      @Schema(description = "The items") List<ParticipationView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
