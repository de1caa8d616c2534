package bangfu.household.lifecycle;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
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

/** The proceedings of the caller's villages. */
@Path("/api/v1/proceedings")
@Tag(name = "Life cycle")
public class ProceedingsResource {
  private final ProceedingQueries queries;
  private final Acting acting;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  ProceedingsResource(
      ProceedingQueries queries,
      Acting acting,
      Idempotency idempotency,
      Paging paging,
      CurrentCaller caller) {
    this.queries = queries;
    this.acting = acting;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.TOWN,
    Roles.OFFICE,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.DISCIPLINE,
    Roles.AUDIT
  })
  @Operation(
      summary = "List proceedings",
      description = "Proceedings of the caller's villages in the order in which they were opened.")
  @APIResponse(
      responseCode = "200",
      description = "A page of proceedings",
      content =
          @Content(
              schema = @Schema(implementation = ProceedingPage.class),
              examples = @ExampleObject(name = "page", value = LifecycleExamples.LIST)))
  public Page<ProceedingSummary> proceedings(
      @Parameter(description = "Only in this village or township", example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @Parameter(description = "Only in this state", example = "RUNNING") @QueryParam("state")
          @Nullable ProceedingState state,
      @Parameter(description = "Only of this kind", example = "EXIT") @QueryParam("kind")
          @Nullable ProcedureKind kind,
      @Parameter(description = "Only of this household") @QueryParam("householdId")
          @Nullable HouseholdId householdId,
      @Parameter(description = "Only of this exit list") @QueryParam("exitListId")
          @Nullable ExitListId exitListId,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    var filter = new ProceedingQueries.Filter(villageCode, state, kind, householdId, exitListId);
    return paging.page(
        page, queries.page(filter, page, caller.scope()), found -> List.of(found.id().toString()));
  }

  @POST
  @RolesAllowed({Roles.VILLAGE, Roles.TEAM, Roles.TOWN, Roles.OFFICE})
  @Operation(
      summary = "Open a proceeding for a household, or for a village",
      description =
          "By the definition that is valid on its day. A household has one running proceeding at a"
              + " time, and its status has to allow what the procedure leads to. To be identified, a"
              + " household is on file as NON_REGISTERED; it is registered with its cause by the last"
              + " step. VILLAGE_EXIT is of a village that is POOR; it has one running exit at a time.")
  @RequestBody(
      required = true,
      description = "What for, and for whom",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewProceeding.class),
              examples = {
                @ExampleObject(name = "identification", value = LifecycleExamples.NEW),
                @ExampleObject(name = "monitoring", value = LifecycleExamples.NEW_MONITORING),
                @ExampleObject(name = "village", value = LifecycleExamples.NEW_VILLAGE_EXIT)
              }))
  @APIResponse(
      responseCode = "201",
      description = "Opened; `Location` names it, its version is the ETag",
      content =
          @Content(
              schema = @Schema(implementation = ProceedingView.class),
              examples = @ExampleObject(name = "proceeding", value = LifecycleExamples.ONE)))
  @APIResponse(
      responseCode = "404",
      description = "NOT_FOUND: no such household or village among yours")
  @APIResponse(
      responseCode = "409",
      description =
          "NO_PROCEDURE_FOR_DATE, PROCEEDING_RUNNING, TRANSITION_NOT_ALLOWED,"
              + " TRANSITION_OUT_OF_TIME, STATUS_CHANGED_LATER, MONITORING_OPEN, NOT_MONITORED")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DIVISION_NOT_VALID")
  public Response openProceeding(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewProceeding body) {
    return idempotency.once(
        key,
        () -> {
          ProceedingView opened = acting.open(body, caller.get());
          return Response.created(URI.create("/api/v1/proceedings/" + opened.id()))
              .tag(Preconditions.tag(opened.version()))
              .entity(opened)
              .build();
        });
  }

  /** As the contract names a page of proceedings. */
  @Schema(name = "ProceedingPage", description = "A page of proceedings")
  record ProceedingPage(
      @Schema(description = "Proceedings as they were opened") List<ProceedingSummary> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
