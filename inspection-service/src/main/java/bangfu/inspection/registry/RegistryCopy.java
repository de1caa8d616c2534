package bangfu.inspection.registry;

import bangfu.commons.feed.CopyAge;
import bangfu.commons.feed.FeedCursors;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** How old the copy of the registry is, and whether it may be drawn from. */
@ApplicationScoped
public class RegistryCopy {
  private final FeedCursors cursors;

  RegistryCopy(FeedCursors cursors) {
    this.cursors = cursors;
  }

  public CopyAge age() {
    return cursors.age(RegistryFeed.NAME);
  }

  /** Refuses while the copy is not whole: households that are missing could not be drawn. */
  public void requireCurrent() {
    if (age().state() != CopyAge.State.CURRENT) {
      throw new Problem(RegistryProblem.COPY_REBUILDING);
    }
  }
}
