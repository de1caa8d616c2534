package bangfu.household.registry;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.caller.Scope;
import bangfu.commons.export.ExportFormat;
import bangfu.commons.export.Exports;
import bangfu.commons.export.Purpose;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The households in the caller's divisions. */
@Path("/api/v1/households")
@Tag(name = "Households", description = "Households and their members")
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
public class HouseholdsResource {
  private final HouseholdQueries households;
  private final Exports exports;
  private final Paging paging;
  private final CurrentCaller caller;
  private final Clock clock;

  HouseholdsResource(
      HouseholdQueries households,
      Exports exports,
      Paging paging,
      CurrentCaller caller,
      Clock clock) {
    this.households = households;
    this.exports = exports;
    this.paging = paging;
    this.caller = caller;
    this.clock = clock;
  }

  /** What can be shown with each household of a list. */
  enum Expansion {
    members
  }

  @GET
  @Transactional
  @Produces({
    MediaType.APPLICATION_JSON,
    ExportFormat.NDJSON_TYPE,
    ExportFormat.CSV_TYPE,
    ExportFormat.XLSX_TYPE
  })
  @Operation(
      summary = "List households",
      description =
          "Households in the caller's divisions in the order of their numbers; a filter outside the"
              + " caller's divisions finds nothing."
              + ExportText.DESCRIPTION)
  @APIResponse(
      responseCode = "200",
      description = "A page of households, or all of them",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = HouseholdPage.class),
            examples = @ExampleObject(name = "page", value = HouseholdExamples.LIST)),
        @Content(
            mediaType = ExportFormat.NDJSON_TYPE,
            schema = @Schema(implementation = HouseholdSummary.class)),
        @Content(
            mediaType = ExportFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = ExportFormat.XLSX_TYPE,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  @APIResponse(responseCode = "429", description = ExportText.TOO_MANY)
  public Response households(
      @Parameter(
              description = "Only in this village, or in this township's villages",
              example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @Parameter(description = "Only with this status on the day", example = "EXITED")
          @QueryParam("status")
          @Nullable PovertyStatus status,
      @Parameter(description = "Only with this attribute", example = "DIBAO")
          @QueryParam("attribute")
          @Nullable Attribute attribute,
      @Parameter(description = "Only of this kind", example = "REGISTERED") @QueryParam("kind")
          @Nullable HouseholdKind kind,
      @Parameter(description = ExportText.AS_OF, example = "2020-09-30") @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Parameter(description = ExportText.PURPOSE) @QueryParam("purpose") @Nullable Purpose purpose,
      @Parameter(description = "Shows the members too", example = "members") @QueryParam("expand")
          @Nullable Expansion expand,
      @BeanParam PageParameters wanted,
      @Parameter(description = "Adds `total` to the first page") @QueryParam("count")
          @Nullable Boolean count) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    var filter = new HouseholdFilter(villageCode, status, attribute, kind, day, asOf != null);
    var format = exports.wanted();
    return format.isPresent()
        ? exports.answer(format.get(), purpose, households.all(filter, caller.scope()))
        : page(filter, paging.request(wanted), Boolean.TRUE.equals(count), expand != null);
  }

  private Response page(
      HouseholdFilter filter, PageRequest request, boolean count, boolean expanded) {
    Scope scope = caller.scope();
    Long total = request.isFirst() && count ? households.count(filter, scope) : null;
    Page<HouseholdSummary> page =
        paging.page(
            request,
            households.page(filter, request, scope),
            household -> List.of(household.householdNo()),
            total);
    return Response.ok(
            expanded ? households.withMembers(page, filter, scope) : page,
            MediaType.APPLICATION_JSON_TYPE)
        .build();
  }

  /** As the contract names a page of households. */
  @Schema(name = "HouseholdPage", description = "A page of households")
  record HouseholdPage(
      @Schema(description = "Households by number") List<HouseholdSummary> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next,
      @Schema(description = "How many there are; only with count=true on the first page")
          @Nullable Long total) {}
}
