package bangfu.household.kernel;

import java.util.concurrent.ThreadLocalRandom;

/** Villages that no other test knows: what happens in one is seen by one test only. */
final class Village {
  private static final int TOWNSHIPS = 100_000;
  private static final int VILLAGES = 1000;

  private Village() {}

  /** Twelve digits in a province that does not exist. */
  static String fresh() {
    var random = ThreadLocalRandom.current();
    return "9999%05d%03d".formatted(random.nextInt(TOWNSHIPS), random.nextInt(1, VILLAGES));
  }
}
