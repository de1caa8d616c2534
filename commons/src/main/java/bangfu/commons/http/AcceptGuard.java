package bangfu.commons.http;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** An endpoint that names no media type answers JSON: whoever takes none is told so. */
@Provider
public class AcceptGuard implements ContainerRequestFilter {
  @Context @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource == null || resource.getResourceMethod() == null || namesMediaType(resource)) {
      return;
    }
    boolean takesJson =
        request.getAcceptableMediaTypes().stream()
            .anyMatch(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE));
    if (!takesJson) {
      throw new Problem(CommonProblem.NOT_ACCEPTABLE);
    }
  }

  private static boolean namesMediaType(ResourceInfo resource) {
    return resource.getResourceMethod().isAnnotationPresent(Produces.class)
        || resource.getResourceClass().isAnnotationPresent(Produces.class);
  }
}
