package bangfu.subsidy.changes;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.revision.FeedAnswer;
import bangfu.commons.revision.Revision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The feed of runs, rolls, batches and payments. */
@Path("/api/v1/changes")
@Tag(name = "Changes", description = "The change feed")
@RolesAllowed({Roles.INSPECTION_SERVICE, Roles.AUDIT})
public class ChangesResource {
  private final FeedAnswer feed;
  private final CurrentCaller caller;

  ChangesResource(FeedAnswer feed, CurrentCaller caller) {
    this.feed = feed;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "What changed",
      description =
          "CloudEvents of `bangfu.standard.v1`, `bangfu.determination-run.v1`, `bangfu.roll.v1`,"
              + " `bangfu.objection.v1`, `bangfu.payment-batch.v1` and `bangfu.payment.v1`, each with the whole record after"
              + " the change, in commit order. No event holds a name, citizen id or account.")
  @APIResponse(
      responseCode = "200",
      description = "A batch of CloudEvents; `[]` where nothing is new",
      content =
          @Content(
              mediaType = FeedAnswer.MEDIA_TYPE,
              schema = @Schema(implementation = Object[].class)))
  @APIResponse(responseCode = "410", description = "CURSOR_GONE: read again from the beginning")
  public Response changes(
      @Parameter(description = "`cursor` of the last event read") @QueryParam("after")
          @Nullable String after,
      @Parameter(description = "Events at most, 1–1000", example = "500") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "Seconds to wait for a first event, 0–30", example = "20")
          @QueryParam("wait")
          @Nullable Integer wait) {
    return feed.page(after, limit, wait, caller.scope(), Revision::snapshot);
  }
}
