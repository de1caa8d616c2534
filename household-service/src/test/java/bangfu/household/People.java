package bangfu.household;

import java.util.Locale;

/**
 * Citizen ids of people that do not exist. Each is given out once, because a person can be in one
 * household only.
 */
public final class People {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String GIVEN_OUT = "bangfu.test.people";

  private People() {}

  /** Somebody born on this day (YYYYMMDD), whom no other test knows. */
  public static String born(String day) {
    int number = next(GIVEN_OUT);
    String digits = String.format(Locale.ROOT, "4305%02d%s%03d", number / 999, day, number % 999);
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  /** Counts on when Quarkus restarts with another class loader: the database stays the same. */
  static int next(String name) {
    synchronized (System.getProperties()) {
      int number = Integer.getInteger(name, 0) + 1;
      System.setProperty(name, Integer.toString(number));
      return number;
    }
  }
}
