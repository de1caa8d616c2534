package bangfu.commons.http;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;
import bangfu.commons.problem.Words;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the RFC 9457 answer of a problem. */
@ApplicationScoped
public class Problems {
  /** The media type of every refusal. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String RETRY_SECONDS = "2";

  private final HttpHeaders headers;
  private final UriInfo uri;

  Problems(
      @jakarta.ws.rs.core.Context HttpHeaders headers, @jakarta.ws.rs.core.Context UriInfo uri) {
    this.headers = headers;
    this.uri = uri;
  }

  Response answer(Problem problem) {
    Locale locale = Language.of(headers);
    Map<String, Object> body = head(problem.code(), locale, uri.getRequestUri().getRawPath());
    Words.detail(problem.code(), problem.words(), locale).ifPresent(t -> body.put("detail", t));
    problem
        .words()
        .forEach(
            (name, value) ->
                body.putIfAbsent(name, value instanceof List ? value : value.toString()));
    if (!problem.errors().isEmpty()) {
      body.put("errors", problem.errors().stream().map(e -> inWords(e, locale)).toList());
    }
    return response(problem.code(), body, locale);
  }

  Response answer(ProblemCode code) {
    return answer(new Problem(code));
  }

  Response answer(ProblemCode code, List<InputError> errors) {
    return answer(new Problem(code, errors));
  }

  /** What every problem says; the path is that of its request. */
  public static Map<String, Object> head(ProblemCode code, Locale locale, String path) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "urn:bangfu:problem:" + code.name().toLowerCase(Locale.ROOT));
    body.put("title", Words.title(code, locale));
    body.put("status", code.kind().status());
    body.put("instance", path);
    body.put("code", code.name());
    body.put("traceId", Span.current().getSpanContext().getTraceId());
    return body;
  }

  private static InputError inWords(InputError error, Locale locale) {
    return error.message().isEmpty()
        ? new InputError(error.pointer(), error.code(), Words.input(error.code(), locale))
        : error;
  }

  private static Response response(ProblemCode code, Map<String, Object> body, Locale locale) {
    var answer =
        Response.status(code.kind().status())
            .entity(body)
            .type(MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    if (code.kind() == ProblemKind.UNAVAILABLE || code.kind() == ProblemKind.TOO_MANY) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    if (code == CommonProblem.UNAUTHENTICATED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.build();
  }
}
