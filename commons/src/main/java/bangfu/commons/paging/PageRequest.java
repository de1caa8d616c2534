package bangfu.commons.paging;

import java.util.List;
import java.util.UUID;

/**
 * Which page is wanted.
 *
 * @param limit how many items at most
 * @param after the key of the last item of the page before; empty for the first page
 */
public record PageRequest(int limit, List<String> after) {
  /** How many items a page has where nobody says. */
  static final int DEFAULT_LIMIT = 50;

  private static final UUID BEFORE_ALL_IDS = new UUID(0, 0);

  public PageRequest {
    after = List.copyOf(after);
  }

  /** Whether this is the first page. */
  public boolean isFirst() {
    return after.isEmpty();
  }

  /** A part of the key that the page starts after; on the first page, what is before them all. */
  public String after(int part, String start) {
    return isFirst() ? start : after.get(part);
  }

  /** A part that is an id. */
  public UUID idAfter(int part) {
    return isFirst() ? BEFORE_ALL_IDS : UUID.fromString(after.get(part));
  }

  /** How many rows to read: one more than shown tells whether there is a next page. */
  public int fetch() {
    return limit + 1;
  }
}
