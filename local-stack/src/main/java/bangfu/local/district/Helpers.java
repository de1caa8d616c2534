package bangfu.local.district;

import java.util.HashMap;
import java.util.Map;

/** Gives each registered household its helper 帮扶责任人: one for four households of a village. */
final class Helpers {
  private static final int HOUSEHOLDS_EACH = 4;
  private static final int FIRST = 1001;

  private final Map<Village, Helping> latest = new HashMap<>();
  private int appointed = 0;

  private record Helping(int number, int households) {
    static final Helping NOBODY = new Helping(0, HOUSEHOLDS_EACH);

    Helping oneMore() {
      return new Helping(number, households + 1);
    }
  }

  /** The number of the staff who helps the village's next household, like {@code BF-1001}. */
  String next(Village village) {
    Helping last = latest.getOrDefault(village, Helping.NOBODY);
    boolean hasRoom = last.households() < HOUSEHOLDS_EACH;
    Helping now = hasRoom ? last.oneMore() : new Helping(FIRST + appointed++, 1);
    latest.put(village, now);
    return "BF-" + now.number();
  }
}
