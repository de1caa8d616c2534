package bangfu.inspection.issue;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One issue. */
@Path("/api/v1/issues/{id}")
@Tag(name = "Issues", description = "The ledger: what is wrong, and whether it was put right")
public class IssueResource {
  private final IssueViews views;
  private final History history;
  private final CurrentCaller caller;

  IssueResource(IssueViews views, History history, CurrentCaller caller) {
    this.views = views;
    this.history = history;
    this.caller = caller;
  }

  /** The issue. */
  @GET
  @RolesAllowed({
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.TOWN,
    Roles.OFFICE,
    Roles.DEPT,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.DISCIPLINE,
    Roles.AUDIT
  })
  @Operation(
      operationId = "showIssue",
      summary = "Show an issue",
      description =
          "With its ETag, which each step wants in If-Match. While a deadline runs, the answer"
              + " changes with the day, so If-None-Match answers 304 only of other issues.")
  @APIResponse(
      responseCode = "200",
      description = "The issue, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  public Response show(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id,
      @Parameter(description = "The day that the light is of, default today") @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Context Request request) {
    IssueView issue = views.show(id, IssueReader.of(caller.get()), asOf);
    return issue.changesWithTheDay()
        ? Response.ok(issue).tag(Preconditions.tag(issue.version())).build()
        : Preconditions.show(request, issue, issue.version());
  }

  /** Its history. */
  @GET
  @Path("history")
  @RolesAllowed({
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.TOWN,
    Roles.OFFICE,
    Roles.DEPT,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.DISCIPLINE,
    Roles.AUDIT
  })
  @Operation(
      operationId = "showIssueHistory",
      summary = "The steps of an issue",
      description =
          "All of them, oldest first: what was done on which day by whom, and when it was recorded.")
  @APIResponse(
      responseCode = "200",
      description = "The steps",
      content = @Content(schema = @Schema(implementation = IssueHistory.class)))
  public IssueHistory history(
      @Parameter(description = "Id of the issue") @PathParam("id") UUID id) {
    return new IssueHistory(history.of(id, IssueReader.of(caller.get())), null);
  }

  /** The whole history; an issue has some dozens of steps at most. */
  @Schema(description = "The steps of an issue")
  record IssueHistory(
      @Schema(description = "The steps, oldest first") List<HistoryEntry> items,
      @Schema(description = "Always null: the history is whole", nullable = true)
          @Nullable String next) {}
}
