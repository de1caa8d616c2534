package bangfu.subsidy.registry;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The one thing this service asks the household service for. */
@Path("/api/v1/changes")
@RegisterRestClient(configKey = "household")
@OidcClientFilter
interface RegistryClient {
  @GET
  Response changes(
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") int limit,
      @QueryParam("wait") int wait);
}
