package bangfu.commons.caller;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** Refuses what is no signed token before the library reads it: on {@code "...."} it fails. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 1)
public class TokenShape implements ContainerRequestFilter {
  private static final Pattern BEARER = Pattern.compile("bearer\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOKEN =
      Pattern.compile("bearer +[\\w-]+\\.[\\w-]+\\.[\\w-]+", Pattern.CASE_INSENSITIVE);

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header != null
        && BEARER.matcher(header).matches()
        && !TOKEN.matcher(header.trim()).matches()) {
      throw new Problem(CommonProblem.UNAUTHENTICATED);
    }
  }
}
