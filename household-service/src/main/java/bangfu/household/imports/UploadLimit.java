package bangfu.household.imports;

import bangfu.commons.http.Language;
import bangfu.commons.http.Problems;
import bangfu.commons.problem.CommonProblem;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Only files may be as large as the server takes at all; every other body stays at what a request
 * can need. A body that tells its length is refused before it is sent, any other while it is read:
 * files by their parser, others by {@link BodyLimit}.
 */
@ApplicationScoped
class UploadLimit {
  private static final String FILES = "/api/v1/imports";

  /** Where Quarkus keeps the limit of a request whose length is not told before. */
  private static final String LIMIT = "io.quarkus.max-request-size";

  /**
   * By how much the server cuts off later than whoever reads refuses: it would do so without a
   * word.
   */
  private static final int SLACK = 1 << 20;

  /** Before the limit of the server. */
  private static final int BEFORE = 3;

  /** Right behind the limit of the server. */
  private static final int BEHIND = 1;

  private final long mostOfFiles;
  private final long mostOfOthers;

  UploadLimit(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostOfFiles,
      @ConfigProperty(name = "bangfu.other-body-bytes", defaultValue = "67108864")
          long mostOfOthers) {
    this.mostOfFiles = mostOfFiles.asLongValue();
    this.mostOfOthers = mostOfOthers;
  }

  /** Bytes that a body other than a file may have. */
  long mostOfOthers() {
    return mostOfOthers;
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuseTooLong, BEFORE);
    filters.register(this::limit, BEHIND);
  }

  private void refuseTooLong(RoutingContext request) {
    if (length(request) > most(request)) {
      refuse(request);
    } else {
      request.next();
    }
  }

  private void limit(RoutingContext request) {
    request.put(LIMIT, most(request) + SLACK);
    request.next();
  }

  private long most(RoutingContext request) {
    return request.normalizedPath().equals(FILES) ? mostOfFiles : mostOfOthers;
  }

  /** As every other problem, but nothing of the request is read any more. */
  private static void refuse(RoutingContext request) {
    Locale locale =
        Language.of(
            request.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.value()))
                .toList());
    var code = CommonProblem.TOO_LARGE;
    request
        .response()
        .setStatusCode(code.kind().status())
        .putHeader(HttpHeaderNames.CONNECTION, "close")
        .putHeader(HttpHeaderNames.CONTENT_TYPE, Problems.MEDIA_TYPE)
        .putHeader(HttpHeaderNames.CONTENT_LANGUAGE, locale.toLanguageTag())
        .end(new JsonObject(Problems.head(code, locale, request.normalizedPath())).encode());
  }

  private static long length(RoutingContext request) {
    try {
      String length = request.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
