package bangfu.subsidy.registry;

import bangfu.commons.feed.CopyAge;
import bangfu.commons.feed.FeedCursors;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether the copy can be relied on. */
@ApplicationScoped
public class RegistryCopy {
  private final FeedCursors cursors;

  RegistryCopy(FeedCursors cursors) {
    this.cursors = cursors;
  }

  CopyAge age() {
    return cursors.age(RegistryFeed.FEED);
  }

  /** Refuses work on a copy that was not yet read to its end. */
  public void requireWhole() {
    if (age().state() != CopyAge.State.CURRENT) {
      throw new Problem(RegistryProblem.COPY_REBUILDING);
    }
  }
}
