package bangfu.commons.feed;

import java.util.List;

/** Keeps the local copy of another service's facts. Called inside a transaction. */
public interface FeedConsumer {
  /** The name of the feed, such as {@code registry}; its cursor is stored under it. */
  String feed();

  /** Asks the other service for a page. Called outside any transaction. */
  FeedPage read(FeedPosition position);

  /**
   * Applies events in their order. Applying one twice must change nothing: an event whose version
   * is not newer than the copy's is skipped.
   */
  void apply(List<FeedEvent> events);

  /** Forgets the copy, because the other service's log cannot place our cursor any more. */
  void reset();
}
