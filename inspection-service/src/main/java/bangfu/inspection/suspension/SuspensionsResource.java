package bangfu.inspection.suspension;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The suspensions. */
@Path("/api/v1/suspensions")
@Tag(name = "Suspensions", description = "Payments that are held back while an issue stands")
public class SuspensionsResource {
  private final SuspensionViews suspensions;
  private final Paging paging;
  private final CurrentCaller caller;

  SuspensionsResource(SuspensionViews suspensions, Paging paging, CurrentCaller caller) {
    this.suspensions = suspensions;
    this.paging = paging;
    this.caller = caller;
  }

  /** The suspensions. */
  @GET
  @RolesAllowed({
    Roles.OFFICE,
    Roles.TOWN,
    Roles.FINANCE,
    Roles.DEPT,
    Roles.LEADER,
    Roles.DISCIPLINE,
    Roles.AUDIT,
    Roles.SUBSIDY_SERVICE
  })
  @Operation(
      operationId = "listSuspensions",
      summary = "List suspensions",
      description =
          "Within the caller's divisions, oldest first. They follow their issues: demanded by the"
              + " registration, lifted by closure or voiding, demanded again by a reopening.")
  @APIResponse(
      responseCode = "200",
      description = "A page of suspensions",
      content = @Content(schema = @Schema(implementation = SuspensionPage.class)))
  public Page<SuspensionView> list(
      @Parameter(description = "State") @QueryParam("state") @Nullable SuspensionState state,
      @Parameter(description = "Code of the programme", example = "EDU_LIVING")
          @QueryParam("programme")
          @Nullable String programme,
      @Parameter(description = "Id of the person in the registry") @QueryParam("personId")
          @Nullable UUID personId,
      @BeanParam PageParameters wanted) {
    var page = paging.request(wanted);
    return paging.page(
        page,
        suspensions.page(page, state, programme, personId, caller.scope()),
        s -> List.of(s.id().toString()));
  }

  /** For the contract only: a generic page has no schema of its own. */
  @Schema(description = "A page of suspensions")
  record SuspensionPage(
      @Schema(description = "The suspensions") List<SuspensionView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
