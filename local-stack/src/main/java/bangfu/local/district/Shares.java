package bangfu.local.district;

import java.util.ArrayList;
import java.util.List;

/** Splits a number by weights, nothing lost: each place gets its share rounded either way. */
final class Shares {
  private Shares() {}

  static List<Integer> of(int total, List<Integer> weights) {
    long all = weights.stream().mapToLong(Integer::longValue).sum();
    List<Integer> shares = new ArrayList<>();
    long weightSoFar = 0;
    long givenSoFar = 0;
    for (int weight : weights) {
      weightSoFar += weight;
      long due = total * weightSoFar / all;
      shares.add((int) (due - givenSoFar));
      givenSoFar = due;
    }
    return shares;
  }
}
