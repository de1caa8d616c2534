package bangfu.household.kernel;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.revision.FeedAnswer;
import bangfu.commons.revision.Revision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The feed as a service shows it, without what a service knows of its payloads. */
@Path(Follower.CHANGES)
@RolesAllowed(Roles.SUBSIDY_SERVICE)
public class TestChangesResource {
  private final FeedAnswer feed;
  private final CurrentCaller caller;

  TestChangesResource(FeedAnswer feed, CurrentCaller caller) {
    this.feed = feed;
    this.caller = caller;
  }

  @GET
  @Produces(FeedAnswer.MEDIA_TYPE)
  @Operation(hidden = true)
  public Response changes(
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("wait") @Nullable Integer wait) {
    return feed.page(after, limit, wait, caller.scope(), Revision::snapshot);
  }
}
