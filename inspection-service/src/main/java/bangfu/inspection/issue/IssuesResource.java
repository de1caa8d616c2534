package bangfu.inspection.issue;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
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
import java.time.LocalDate;
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

/** The ledger of issues. */
@Path("/api/v1/issues")
@Tag(name = "Issues", description = "The ledger: what is wrong, and whether it was put right")
public class IssuesResource {
  private static final String EXAMPLE =
      """
      {"source": "PROVINCE", "sourceDocument": "湘扶督〔2020〕5号", "reportedOn": "2020-05-06",
       "villageCode": "430511203201", "category": "VILLAGE_INFRASTRUCTURE", "severity": "NORMAL",
       "description": "村级道路损毁未修复"}
      """;

  private final Drafting drafting;
  private final IssueViews views;
  private final Paging paging;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  IssuesResource(
      Drafting drafting,
      IssueViews views,
      Paging paging,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.drafting = drafting;
    this.views = views;
    this.paging = paging;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Drafts an issue. */
  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      operationId = "enterIssue",
      summary = "Enter an issue that was not found on a visit",
      description = "It begins as a DRAFT; its number has no gaps within year and source.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "issue", value = EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "The draft, with its ETag",
      content = @Content(schema = @Schema(implementation = IssueView.class)))
  @APIResponse(responseCode = "422", description = "UNKNOWN_VILLAGE, UNKNOWN_PERSON")
  public Response create(
      @HeaderParam("Idempotency-Key") String key, @Valid @NotNull NewIssue body) {
    return idempotency.once(
        key,
        () -> {
          IssueView issue = drafting.enter(body, caller.get());
          return Response.created(URI.create("/api/v1/issues/" + issue.id()))
              .tag(Preconditions.tag(issue.version()))
              .entity(issue)
              .build();
        });
  }

  /** The issues. */
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
      operationId = "listIssues",
      summary = "List issues",
      description =
          "Within the caller's divisions, in the order of their numbers; an inspector sees those"
              + " that he found.")
  @APIResponse(
      responseCode = "200",
      description = "A page of issues",
      content = @Content(schema = @Schema(implementation = IssuePage.class)))
  public Page<IssueView> list(
      @Parameter(description = "Village, or a division with all its villages")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @Parameter(description = "State") @QueryParam("state") @Nullable IssueState state,
      @Parameter(description = "Category") @QueryParam("category") @Nullable Category category,
      @Parameter(description = "Whose finding it is") @QueryParam("source") @Nullable Source source,
      @Parameter(description = "The day that lights are of, default today") @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @BeanParam PageParameters wanted) {
    var page = paging.request(wanted);
    String village = villageCode == null ? null : villageCode.prefix();
    var filter = new IssueViews.Filter(village, state, category, source);
    return paging.page(
        page,
        views.page(page, filter, IssueReader.of(caller.get()), asOf),
        issue -> List.of(issue.number()));
  }

  /** For the contract only: a generic page has no schema of its own. */
  @Schema(description = "A page of issues")
  record IssuePage(
      @Schema(description = "The issues") List<IssueView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
