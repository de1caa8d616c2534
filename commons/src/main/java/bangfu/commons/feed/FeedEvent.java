package bangfu.commons.feed;

import bangfu.commons.value.DivisionCode;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * One change of another service, as read from its feed.
 *
 * @param type such as {@code bangfu.household.v1}; unknown types are to be ignored
 * @param subject the aggregate's id
 * @param version the aggregate's version after the change
 * @param data the aggregate after the change, as far as this service may see it
 */
public record FeedEvent(
    UUID id,
    String type,
    UUID subject,
    long version,
    DivisionCode division,
    Instant time,
    JsonNode data) {

  static FeedEvent of(JsonNode event) {
    return new FeedEvent(
        UUID.fromString(event.path("id").asText()),
        event.path("type").asText(),
        UUID.fromString(event.path("subject").asText()),
        event.path("aggregateversion").asLong(),
        new DivisionCode(event.path("division").asText()),
        Instant.parse(event.path("time").asText()),
        event.path("data"));
  }
}
