package bangfu.commons.http;

import bangfu.commons.paging.Page;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Headers that every answer carries, and the link to the next page. */
@Provider
public class ResponseHeaders implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    headers.putSingle("API-Version", "1");
    headers.computeIfAbsent("Cache-Control", name -> List.of("private, no-cache"));
    headers.putSingle("X-Content-Type-Options", "nosniff");
    if (response.getEntity() instanceof Page<?> page && page.next() != null) {
      var next =
          request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next());
      headers.putSingle("Link", "<" + next.build() + ">; rel=\"next\"");
    }
  }
}
