package bangfu.commons.http;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Strong entity tags out of version numbers, and what {@code If-Match} demands. */
public final class Preconditions {
  private Preconditions() {}

  /** The entity tag of a version. */
  public static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /** Refuses a change that was prepared on another version, or on none at all. */
  public static void match(@Nullable String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Problem(CommonProblem.IF_MATCH_REQUIRED);
    }
    if (!ifMatch.trim().equals("\"" + version + "\"")) {
      throw new Problem(CommonProblem.STALE_VERSION);
    }
  }

  /** The representation with its tag, or 304 where the caller has it already. */
  public static Response show(Request request, Object view, long version) {
    var unchanged = request.evaluatePreconditions(tag(version));
    return unchanged == null
        ? Response.ok(view).tag(tag(version)).build()
        : unchanged.tag(tag(version)).build();
  }
}
