package bangfu.local.district.people;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that falls the same way on every machine.
 *
 * <p>Only {@link Random#nextInt(int)} is drawn from, because its Javadoc fixes the algorithm; the
 * other generators and {@link Collections#shuffle(List)} may change with the JDK.
 */
public final class Dice {
  private final Random random;

  public Dice(long seed) {
    random = new Random(seed);
  }

  /** A number from 0 up to, not including, the bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number from the lowest to the highest, both included. */
  public int between(int lowest, int highest) {
    return lowest + below(highest - lowest + 1);
  }

  /** Whether something that happens this many times in a hundred happens now. */
  public boolean percent(int chance) {
    return below(100) < chance;
  }

  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** The index of one of the weights, each as likely as it is heavy. */
  public int weighted(List<Integer> weights) {
    int drawn = below(weights.stream().mapToInt(Integer::intValue).sum());
    int index = 0;
    while (drawn >= weights.get(index)) {
      drawn -= weights.get(index++);
    }
    return index;
  }

  /** A day from the first to the last, both included. */
  public LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(below((int) DAYS.between(first, last) + 1));
  }

  public void shuffle(List<?> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, below(i + 1));
    }
  }
}
