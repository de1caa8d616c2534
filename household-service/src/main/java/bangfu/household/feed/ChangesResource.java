package bangfu.household.feed;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.revision.FeedAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The registry feed. */
@Path("/api/v1/changes")
@Tag(name = "Changes", description = "The registry feed for other services")
@RolesAllowed({Roles.SUBSIDY_SERVICE, Roles.INSPECTION_SERVICE, Roles.AUDIT, Roles.DEPT})
public class ChangesResource {
  private final FeedAnswer answer;
  private final FeedView view;
  private final FeedAudit audit;
  private final CurrentCaller caller;

  ChangesResource(FeedAnswer answer, FeedView view, FeedAudit audit, CurrentCaller caller) {
    this.answer = answer;
    this.view = view;
    this.audit = audit;
    this.caller = caller;
  }

  @GET
  @Produces(FeedAnswer.MEDIA_TYPE)
  @Operation(
      summary = "Read the registry feed",
      description =
          "CloudEvents 1.0 in commit order, at least once: `bangfu.household.v1` and"
              + " `bangfu.village.v1`, each with the whole record after the change. Skip events whose"
              + " `aggregateversion` is not newer than what you have, and types you do not know."
              + " Citizen ids, accounts and account holders are shown in full to SUBSIDY_SERVICE"
              + " only; DEPT, the systems of other offices, gets statuses and members without names."
              + " `Feed-As-Of` is on the last page.")
  @APIResponse(
      responseCode = "200",
      description = "A batch of events, empty at the end; `Link` names the next page",
      content =
          @Content(
              mediaType = FeedAnswer.MEDIA_TYPE,
              schema = @Schema(implementation = EventSchema[].class),
              examples = @ExampleObject(name = "village", value = EventSchema.EXAMPLE)))
  @APIResponse(
      responseCode = "410",
      description = "CURSOR_GONE: this log cannot place the cursor; start again without one")
  public Response changes(
      @Parameter(description = "`cursor` of the last event read; from the beginning if absent")
          @QueryParam("after")
          @Nullable String after,
      @Parameter(description = "Events on a page, 1–1000; 500 if absent", example = "500")
          @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "Seconds to wait for a first event, 0–30", example = "20")
          @QueryParam("wait")
          @Nullable Integer wait) {
    var who = caller.get();
    Response page =
        answer.page(after, limit, wait, who.scope(), revision -> view.of(revision, who));
    audit.shown(page, after, who);
    return page;
  }
}
