package bangfu.household.imports;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Only files may be as large as the server takes at all; every other body stays at what a request
 * can need.
 */
@ApplicationScoped
class UploadLimit {
  private static final String FILES = "/api/v1/imports";

  /** Where Quarkus keeps the limit of a request whose length is not told before. */
  private static final String LIMIT = "io.quarkus.max-request-size";

  /** Right behind the limit of the server. */
  private static final int PRIORITY = 1;

  private final long mostBytes;

  UploadLimit(
      @ConfigProperty(name = "bangfu.other-body-bytes", defaultValue = "67108864") long mostBytes) {
    this.mostBytes = mostBytes;
  }

  void register(@Observes Filters filters) {
    filters.register(this::limit, PRIORITY);
  }

  private void limit(RoutingContext request) {
    if (request.normalizedPath().equals(FILES)) {
      request.next();
    } else if (length(request) > mostBytes) {
      request.response().putHeader(HttpHeaderNames.CONNECTION, "close");
      request.response().setStatusCode(413).end();
    } else {
      request.put(LIMIT, mostBytes);
      request.next();
    }
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
