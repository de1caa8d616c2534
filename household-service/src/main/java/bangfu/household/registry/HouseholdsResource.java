package bangfu.household.registry;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.caller.Scope;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
  private final Members members;
  private final Paging paging;
  private final CurrentCaller caller;
  private final Clock clock;

  HouseholdsResource(
      HouseholdQueries households,
      Members members,
      Paging paging,
      CurrentCaller caller,
      Clock clock) {
    this.households = households;
    this.members = members;
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
  @Operation(
      summary = "List households",
      description =
          "Households in the caller's divisions in the order of their numbers; a filter outside the"
              + " caller's divisions finds nothing. With `asOf` statuses, members and their facts are"
              + " those of that day, as known now, and households in which nobody lived yet are left"
              + " out.")
  @APIResponse(
      responseCode = "200",
      description = "A page of households",
      content =
          @Content(
              schema = @Schema(implementation = HouseholdPage.class),
              examples = @ExampleObject(name = "page", value = HouseholdExamples.LIST)))
  public Page<HouseholdSummary> households(
      @Parameter(
              description = "Only in this village, or in this township's villages",
              example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @Parameter(description = "Only with this status today, or on `asOf`", example = "EXITED")
          @QueryParam("status")
          @Nullable PovertyStatus status,
      @Parameter(description = "Only with this attribute", example = "DIBAO")
          @QueryParam("attribute")
          @Nullable Attribute attribute,
      @Parameter(description = "Only of this kind", example = "REGISTERED") @QueryParam("kind")
          @Nullable HouseholdKind kind,
      @Parameter(description = "Shows the members too", example = "members") @QueryParam("expand")
          @Nullable Expansion expand,
      @Parameter(description = "As it was on this day; today if absent", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Parameter(description = "Items on a page, 1–500", example = "50") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "`next` of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "Adds `total` to the first page") @QueryParam("count")
          @Nullable Boolean count) {
    PageRequest request = paging.request(limit, cursor);
    Scope scope = caller.scope();
    var filter =
        new HouseholdQueries.Filter(
            villageCode,
            status,
            attribute,
            kind,
            asOf == null ? LocalDate.now(clock) : asOf,
            asOf != null);
    Long total =
        request.isFirst() && Boolean.TRUE.equals(count) ? households.count(filter, scope) : null;
    var page =
        paging.page(
            request,
            households.page(filter, request, scope),
            household -> List.of(household.householdNo()),
            total);
    return expand == null ? page : expanded(page, asOf, scope);
  }

  private Page<HouseholdSummary> expanded(
      Page<HouseholdSummary> page, @Nullable LocalDate asOf, Scope scope) {
    var all = members.of(page.items().stream().map(HouseholdSummary::id).toList(), asOf, scope);
    return new Page<>(
        page.items().stream().map(h -> h.with(all.getOrDefault(h.id(), List.of()))).toList(),
        page.next(),
        page.total());
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
