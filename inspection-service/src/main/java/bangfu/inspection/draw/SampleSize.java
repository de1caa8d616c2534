package bangfu.inspection.draw;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many households of a village are visited: min(N, max(minimum, ⌈share × N⌉)), domain.md §4
 * (EX-S: 48 → 5, 73 → 8, 3 → 3 with minimum 5 and 10 %).
 *
 * @param minimum households at least, as far as there are so many
 * @param sharePercent share of the households, in percent
 */
record SampleSize(int minimum, int sharePercent) {
  private static final int HUNDRED = 100;

  int of(int households) {
    int share = (households * sharePercent + HUNDRED - 1) / HUNDRED;
    return Math.min(households, Math.max(minimum, share));
  }

  /**
   * How many of each stratum. NOT_EXITED takes the places first, as many as it has households. Of
   * the places left, each further stratum gets one, in the order of the strata, while there are
   * places and households; what then remains is shared out in proportion to the households not yet
   * counted, rounded down, and the places still open go to the largest remainders (of equals, the
   * stratum that comes first).
   */
  Map<Stratum, Integer> places(Map<Stratum, Integer> households) {
    int all = households.values().stream().mapToInt(Integer::intValue).sum();
    var places = new Places(households);
    int left = of(all);
    left -= places.take(Stratum.NOT_EXITED, left);
    for (Stratum stratum : Stratum.values()) {
      left -= stratum == Stratum.NOT_EXITED ? 0 : places.take(stratum, Math.min(1, left));
    }
    places.share(left);
    return places.taken;
  }

  /** Places being given away. */
  private static final class Places {
    private final Map<Stratum, Integer> taken = new EnumMap<>(Stratum.class);
    private final Map<Stratum, Integer> open = new EnumMap<>(Stratum.class);

    Places(Map<Stratum, Integer> households) {
      for (Stratum stratum : Stratum.values()) {
        taken.put(stratum, 0);
        open.put(stratum, households.getOrDefault(stratum, 0));
      }
    }

    int take(Stratum stratum, int wanted) {
      int got = Math.min(wanted, open.getOrDefault(stratum, 0));
      taken.merge(stratum, got, Integer::sum);
      open.merge(stratum, -got, Integer::sum);
      return got;
    }

    void share(int places) {
      int all = open.values().stream().mapToInt(Integer::intValue).sum();
      if (places == 0) {
        return;
      }
      Map<Stratum, Integer> remainders = new EnumMap<>(Stratum.class);
      int left = places;
      for (Stratum stratum : Stratum.values()) {
        int quota = places * open.getOrDefault(stratum, 0);
        remainders.put(stratum, quota % all);
        left -= take(stratum, quota / all);
      }
      remainders.entrySet().stream()
          .sorted(Map.Entry.<Stratum, Integer>comparingByValue().reversed())
          .limit(left)
          .forEach(e -> take(e.getKey(), 1));
    }
  }
}
