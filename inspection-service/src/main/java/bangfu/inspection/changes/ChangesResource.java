package bangfu.inspection.changes;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.revision.FeedAnswer;
import bangfu.commons.revision.Revision;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has changed here. */
@Path("/api/v1/changes")
@Tag(name = "Changes", description = "The change feed, for other services")
public class ChangesResource {
  private static final String SUSPENSION = "suspension";

  private final FeedAnswer feed;
  private final CurrentCaller caller;

  ChangesResource(FeedAnswer feed, CurrentCaller caller) {
    this.feed = feed;
    this.caller = caller;
  }

  /** The feed. */
  @GET
  @Produces(FeedAnswer.MEDIA_TYPE)
  @RolesAllowed({Roles.SUBSIDY_SERVICE, Roles.AUDIT})
  @Operation(
      operationId = "readChanges",
      summary = "Read the change feed",
      description =
          "CloudEvents 1.0 in commit order: `bangfu.suspension.v1` for those who pay, and inspectors,"
              + " campaigns, assignments, draws, visits, findings and issues for auditors; to the"
              + " subsidy service the latter come without data. Store the `cursor` of the last"
              + " event; on the last page the header `Feed-As-Of` says until when everything was"
              + " delivered.")
  @APIResponse(
      responseCode = "200",
      description = "A batch of events, empty at the end",
      content =
          @Content(
              mediaType = FeedAnswer.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)))
  @APIResponse(responseCode = "410", description = "CURSOR_GONE: read again from the start")
  public Response read(
      @Parameter(description = "Cursor of the last event read") @QueryParam("after")
          @Nullable String after,
      @Parameter(description = "Events at most, 1–1000, default 500") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "Seconds to wait for a first event, 0–30") @QueryParam("wait")
          @Nullable Integer wait) {
    Caller who = caller.get();
    return feed.page(after, limit, wait, who.scope(), revision -> shown(revision, who));
  }

  private static JsonNode shown(Revision revision, Caller who) {
    boolean may = who.is(Roles.AUDIT) || revision.aggregate().equals(SUSPENSION);
    return may ? revision.snapshot() : NullNode.getInstance();
  }
}
