package bangfu.commons.audit;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.InvalidValue;
import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sees to it that every refused request of a known caller is recorded. */
@Provider
public class DenialFilter implements ContainerResponseFilter {
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private final Denials denials;
  private final AuditedRequest audited;
  private final CurrentCaller caller;
  private final Clock clock;

  @Context @Nullable ResourceInfo resource;

  DenialFilter(Denials denials, AuditedRequest audited, CurrentCaller caller, Clock clock) {
    this.denials = denials;
    this.audited = audited;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    int status = response.getStatus();
    if (status != FORBIDDEN && status != NOT_FOUND) {
      return;
    }
    Method method = resource == null ? null : resource.getResourceMethod();
    if (method != null) {
      caller.find().ifPresent(who -> denials.add(denial(who, method, request, response)));
    }
  }

  private Denial denial(
      Caller who,
      Method method,
      ContainerRequestContext request,
      ContainerResponseContext response) {
    List<String> path =
        request.getUriInfo().getPathParameters().values().stream().flatMap(List::stream).toList();
    return new Denial(
        clock.instant(),
        who,
        outcome(response),
        audited.access().orElseGet(() -> Access.to(method.getName())),
        path.stream().flatMap(DenialFilter::id).toList(),
        path.stream().flatMap(DenialFilter::division).toList(),
        Span.current().getSpanContext().getTraceId());
  }

  private static Outcome outcome(ContainerResponseContext response) {
    if (response.getStatus() == NOT_FOUND) {
      return Outcome.DENIED_BY_SCOPE;
    }
    boolean byRole =
        response.getEntity() instanceof Map<?, ?> problem
            && CommonProblem.FORBIDDEN.name().equals(problem.get("code"));
    return byRole ? Outcome.DENIED_BY_ROLE : Outcome.REFUSED;
  }

  private static Stream<UUID> id(String text) {
    try {
      return Stream.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  private static Stream<DivisionCode> division(String text) {
    try {
      return Stream.of(new DivisionCode(text));
    } catch (InvalidValue e) {
      return Stream.empty();
    }
  }
}
