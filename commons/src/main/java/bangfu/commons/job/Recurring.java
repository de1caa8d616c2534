package bangfu.commons.job;

import java.time.Duration;

/**
 * Work of the service itself that comes again and again: on one replica at a time, but not
 * certainly on one only, so it must bear a twin. Nobody is calling while it runs.
 */
public interface Recurring {
  /** Its name in the table of tasks; never changes. */
  String name();

  /** How long to wait after it ended. */
  Duration every();

  /** Does the work in transactions of its own; a failure is tried again next time. */
  void run();
}
