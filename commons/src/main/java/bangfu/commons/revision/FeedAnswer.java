package bangfu.commons.revision;

import bangfu.commons.caller.Scope;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /changes}: a batch of CloudEvents 1.0 in JSON. */
@ApplicationScoped
public class FeedAnswer {
  /** Media type of the answer. */
  public static final String MEDIA_TYPE = "application/cloudevents-batch+json";

  /** On the last page: everything committed before then was delivered. */
  public static final String AS_OF = "Feed-As-Of";

  private static final int MAX_LIMIT = 1000;
  private static final int MAX_WAIT_SECONDS = 30;

  private final ChangeFeed feed;
  private final ObjectMapper json;
  private final UriInfo uri;
  private final String source;

  FeedAnswer(
      ChangeFeed feed,
      ObjectMapper json,
      @Context UriInfo uri,
      @ConfigProperty(name = "quarkus.application.name") String source) {
    this.feed = feed;
    this.json = json;
    this.uri = uri;
    this.source = "/" + source;
  }

  /**
   * One page.
   *
   * @param after the {@code cursor} of the last event read; null from the beginning
   * @param limit events at most, 1–1000, 500 where null
   * @param wait seconds to wait for a first event, 0–30
   * @param show makes the data that this caller may see of a revision
   */
  public Response page(
      @Nullable String after,
      @Nullable Integer limit,
      @Nullable Integer wait,
      Scope scope,
      Function<Revision, JsonNode> show) {
    int events = within("limit", limit == null ? 500 : limit, 1, MAX_LIMIT);
    int seconds = within("wait", wait == null ? 0 : wait, 0, MAX_WAIT_SECONDS);
    FeedSlice slice = feed.read(after, events, Duration.ofSeconds(seconds), scope);
    List<Revision> found = slice.revisions();
    ArrayNode batch = json.createArrayNode();
    found.forEach(r -> batch.add(event(r, show.apply(r))));
    var answer = Response.ok(batch).type(MEDIA_TYPE);
    slice.completeAsOf().ifPresent(asOf -> answer.header(AS_OF, asOf));
    link(after, found).ifPresent(next -> answer.header("Link", next));
    return answer.build();
  }

  private java.util.Optional<String> link(@Nullable String after, List<Revision> found) {
    String cursor = found.isEmpty() ? after : feed.cursorAfter(found.get(found.size() - 1));
    return java.util.Optional.ofNullable(cursor)
        .map(c -> uri.getRequestUriBuilder().replaceQueryParam("after", c).build())
        .map(next -> "<" + next + ">; rel=\"next\"");
  }

  private ObjectNode event(Revision revision, JsonNode data) {
    ObjectNode event = json.createObjectNode();
    event.put("specversion", "1.0");
    event.put("id", revision.id().toString());
    event.put("source", source);
    event.put("type", "bangfu." + revision.aggregate() + ".v1");
    event.put("subject", revision.aggregateId().toString());
    event.put("time", revision.recordedAt().toString());
    event.put("datacontenttype", "application/json");
    event.put("aggregateversion", revision.aggregateVersion());
    event.put("kind", revision.kind());
    event.put("division", revision.division().value());
    event.put("actor", revision.actor());
    event.put("cursor", feed.cursorAfter(revision));
    event.set("data", data);
    return event;
  }

  private static int within(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new Problem(
          CommonProblem.INVALID_PARAMETER, List.of(new InputError(name, "OUT_OF_RANGE", "")));
    }
    return value;
  }
}
