package bangfu.household.leads;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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

/** Leads of the caller's divisions. */
@Path("/api/v1/leads")
@Tag(name = "Leads", description = "What rules find in the facts, to be verified and closed")
public class LeadsResource {
  private final Leads leads;
  private final Paging paging;
  private final CurrentCaller caller;
  private final Clock clock;

  LeadsResource(Leads leads, Paging paging, CurrentCaller caller, Clock clock) {
    this.leads = leads;
    this.paging = paging;
    this.caller = caller;
    this.clock = clock;
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
    Roles.AUDIT
  })
  @Operation(
      summary = "List leads",
      description = "Those of the caller's divisions, in the order in which they were raised.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = LeadPage.class),
              examples = @ExampleObject(name = "page", value = LeadExamples.PAGE)))
  public Page<LeadView> leads(
      @Parameter(description = "Only of this rule", example = "PUPIL_NOT_ENROLLED")
          @QueryParam("rule")
          @Nullable LeadRule rule,
      @Parameter(description = "Only of this severity", example = "ERROR") @QueryParam("severity")
          @Nullable LeadSeverity severity,
      @Parameter(description = "Only in this state", example = "OPEN") @QueryParam("state")
          @Nullable LeadState state,
      @Parameter(
              description = "Only of this village, or of all in a wider division",
              example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @Parameter(description = "Only of this household") @QueryParam("householdId")
          @Nullable HouseholdId householdId,
      @Parameter(description = "Only overdue ones, or only others", example = "true")
          @QueryParam("overdue")
          @Nullable Boolean overdue,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    var filter =
        new Leads.Filter(
            rule, severity, state, villageCode, householdId, overdue, LocalDate.now(clock));
    return paging.page(
        page, leads.page(filter, page, caller.scope()), lead -> List.of(lead.id().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "LeadPage", description = "A page of leads")
  record LeadPage(
      @Schema(description = "In the order in which they were raised") List<LeadView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
