package bangfu.commons.feed;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of a feed.
 *
 * @param cursor of its last event; null where it has none
 * @param asOf everything recorded until then was delivered; empty where more pages follow
 * @param gone the other service's log cannot place the cursor: start over
 */
public record FeedPage(
    List<FeedEvent> events, @Nullable String cursor, Optional<Instant> asOf, boolean gone) {
  private static final int GONE = 410;

  /** Reads the answer of {@code GET /changes}; fails on any status but 200 and 410. */
  public static FeedPage of(Response answer) {
    if (answer.getStatus() == GONE) {
      return new FeedPage(List.of(), null, Optional.empty(), true);
    }
    if (answer.getStatus() != Response.Status.OK.getStatusCode()) {
      throw new FeedUnreadable("HTTP " + answer.getStatus());
    }
    List<FeedEvent> events = new ArrayList<>();
    String cursor = null;
    for (JsonNode event : answer.readEntity(JsonNode.class)) {
      events.add(FeedEvent.of(event));
      cursor = event.path("cursor").asText();
    }
    String asOf = answer.getHeaderString("Feed-As-Of");
    return new FeedPage(events, cursor, Optional.ofNullable(asOf).map(Instant::parse), false);
  }
}
