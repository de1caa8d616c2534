package bangfu.inspection.registry;

import bangfu.commons.revision.FeedAnswer;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The registry's change feed, called as this service itself. */
@RegisterRestClient(configKey = "household")
@OidcClientFilter
@Path("/api/v1/changes")
public interface RegistryClient {
  @GET
  @Produces(FeedAnswer.MEDIA_TYPE)
  Response changes(
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") int limit,
      @QueryParam("wait") int waitSeconds);
}
