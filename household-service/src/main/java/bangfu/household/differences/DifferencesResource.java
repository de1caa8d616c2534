package bangfu.household.differences;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import bangfu.household.imports.Departments;
import bangfu.household.lists.ListSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What lists say otherwise than the registry. */
@Path("/api/v1/differences")
@Tag(
    name = "Differences",
    description = "What other offices' lists say otherwise than the registry")
@RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT, Roles.AUDIT})
public class DifferencesResource {
  private final Differences differences;
  private final Departments departments;
  private final Paging paging;
  private final CurrentCaller caller;

  DifferencesResource(
      Differences differences, Departments departments, Paging paging, CurrentCaller caller) {
    this.differences = differences;
    this.departments = departments;
    this.paging = paging;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List differences",
      description =
          "In the order in which they were found. A department sees those of its own lists.")
  @APIResponse(
      responseCode = "200",
      description = "A page of differences",
      content =
          @Content(
              schema = @Schema(implementation = DifferencePage.class),
              examples = @ExampleObject(name = "page", value = DifferenceExamples.PAGE)))
  public Page<DifferenceView> differences(
      @Parameter(description = "Only of these lists", example = "DISABILITY") @QueryParam("source")
          @Nullable ListSource source,
      @Parameter(description = "Only in this state", example = "OPEN") @QueryParam("state")
          @Nullable DifferenceState state,
      @Parameter(description = "Only of this kind", example = "LEFT") @QueryParam("kind")
          @Nullable DifferenceKind kind,
      @Parameter(
              description = "Only of this field or what is below it",
              example = "/disabilityCard")
          @QueryParam("field")
          @Nullable String field,
      @Parameter(description = "Only in this village or township", example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @Parameter(description = "Only of this household") @QueryParam("householdId")
          @Nullable UUID householdId,
      @Parameter(description = "Only from this import") @QueryParam("importId")
          @Nullable UUID importId,
      @BeanParam PageParameters wanted,
      @Parameter(description = "Adds `total` to the first page") @QueryParam("count")
          @Nullable Boolean count) {
    PageRequest request = paging.request(wanted);
    Reach reach = Reach.of(caller.get(), departments);
    var filter =
        new Differences.Filter(source, state, kind, field, villageCode, householdId, importId);
    Long total =
        request.isFirst() && Boolean.TRUE.equals(count) ? differences.count(filter, reach) : null;
    return paging.page(
        request,
        differences.page(filter, request, reach),
        difference -> List.of(difference.id().toString()),
        total);
  }

  /** As the contract names a page. */
  @Schema(name = "DifferencePage", description = "A page of differences")
  record DifferencePage(
      @Schema(description = "Differences, the earliest first") List<DifferenceView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next,
      @Schema(description = "How many there are; only with count=true on the first page")
          @Nullable Long total) {}
}
