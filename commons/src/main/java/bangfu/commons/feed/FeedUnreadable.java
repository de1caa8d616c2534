package bangfu.commons.feed;

/** The other service did not answer with a page of its feed. */
public class FeedUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  FeedUnreadable(String what) {
    super(what);
  }
}
