package bangfu.commons.http;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * So many requests a second for each caller, told by the {@code RateLimit} headers of the IETF
 * draft. Counted in each replica by itself: a limit against runaway clients, not a quota.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class RateLimit implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String REMAINING = "bangfu.rate-limit.remaining";

  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final CurrentCaller caller;
  private final int perSecond;

  RateLimit(
      CurrentCaller caller, @ConfigProperty(name = "bangfu.rate-limit.per-second") int perSecond) {
    this.caller = caller;
    this.perSecond = perSecond;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    caller.find().ifPresent(who -> count(request, who));
  }

  private void count(ContainerRequestContext request, Caller who) {
    ConsumptionProbe probe =
        buckets.computeIfAbsent(who.subject(), s -> full()).tryConsumeAndReturnRemaining(1);
    request.setProperty(REMAINING, probe.getRemainingTokens());
    if (!probe.isConsumed()) {
      throw new Problem(CommonProblem.TOO_MANY_REQUESTS);
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(REMAINING) instanceof Long remaining) {
      response.getHeaders().putSingle("RateLimit-Policy", "\"caller\";q=" + perSecond + ";w=1");
      response.getHeaders().putSingle("RateLimit", "\"caller\";r=" + remaining + ";t=1");
    }
  }
}
