package bangfu.commons.job;

import bangfu.commons.problem.Problem;

/**
 * A kind of long work. It runs as the caller who started it, may be run again from the start after
 * a crash at any point, and then must go on from what it has stored.
 */
public interface Job {
  /** The kind, UPPER_SNAKE; never changes while such work is waiting. */
  String kind();

  /**
   * Does the work in transactions of its own, chunk by chunk.
   *
   * @return path of the result, such as {@code /api/v1/runs/…}
   * @throws Problem ends the operation as FAILED with the problem's code; anything else is tried
   *     again
   */
  String run(OperationId operation);
}
