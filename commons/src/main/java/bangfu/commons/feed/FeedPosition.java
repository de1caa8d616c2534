package bangfu.commons.feed;

import org.jspecify.annotations.Nullable;

/**
 * From where to read on.
 *
 * @param cursor of the last event applied; null reads from the beginning
 * @param limit events at most
 * @param waitSeconds how long the other service may wait for a first event
 */
public record FeedPosition(@Nullable String cursor, int limit, int waitSeconds) {}
