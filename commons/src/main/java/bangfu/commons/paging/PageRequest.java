package bangfu.commons.paging;

import java.util.List;

/**
 * Which page is wanted.
 *
 * @param limit how many items at most
 * @param after the key of the last item of the page before; empty for the first page
 */
public record PageRequest(int limit, List<String> after) {
  public PageRequest {
    after = List.copyOf(after);
  }

  /** Whether this is the first page. */
  public boolean isFirst() {
    return after.isEmpty();
  }

  /** How many rows to read: one more than shown tells whether there is a next page. */
  public int fetch() {
    return limit + 1;
  }
}
