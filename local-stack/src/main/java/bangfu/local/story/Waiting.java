package bangfu.local.story;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself. */
final class Waiting {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Waiting() {}

  static void until(String what, BooleanSupplier done) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Waited in vain for " + what);
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
