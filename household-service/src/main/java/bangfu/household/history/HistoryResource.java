package bangfu.household.history;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import bangfu.household.registry.HouseholdId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The history of a household. */
@Path("/api/v1/households/{id}/history")
@Tag(
    name = "Household changes",
    description = "One door for every change of a household, and the history behind it")
public class HistoryResource {
  private static final String EXAMPLE =
      """
      {"items":[{"version":3,"kind":"MEMBER_DIED","at":"2020-09-12T02:15:00Z","actor":"town-chen",
       "reason":"老人去世","proposalId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20","changes":[
        {"pointer":"/members/01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12/leftOn","before":null,
         "after":"2020-09-10"},
        {"pointer":"/members/01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12/leftReason","before":null,
         "after":"01"}]}],"next":null}""";

  private final History history;
  private final Paging paging;
  private final CurrentCaller caller;

  HistoryResource(History history, Paging paging, CurrentCaller caller) {
    this.history = history;
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
    Roles.DEPT,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.AUDIT
  })
  @Operation(
      summary = "The history of a household",
      description =
          "Every version, the newest first: what happened, when, who recorded it, why, by which"
              + " proposal, and each field before and after. Identifiers are masked; the history"
              + " itself cannot be rewritten.")
  @APIResponse(
      responseCode = "200",
      description = "A page of versions",
      content =
          @Content(
              schema = @Schema(implementation = HistoryPage.class),
              examples = @ExampleObject(name = "a death", value = EXAMPLE)))
  public Page<RevisionView> history(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @BeanParam PageParameters wanted) {
    var page = paging.request(wanted);
    return paging.page(
        page,
        history.page(id, page, caller.scope()),
        revision -> List.of(Long.toString(revision.version())));
  }

  /** As the contract names a page of versions. */
  @Schema(name = "HistoryPage", description = "A page of versions of a household")
  record HistoryPage(
      @Schema(description = "Versions, the newest first") List<RevisionView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
