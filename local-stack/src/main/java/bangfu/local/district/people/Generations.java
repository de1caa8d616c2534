package bangfu.local.district.people;

import static java.time.temporal.ChronoUnit.YEARS;

import java.time.LocalDate;
import java.util.List;

/**
 * The birth dates of a family's elders, worked out upwards from those of the children.
 *
 * @param mother 19 at least when the eldest is born, 42 at most when the youngest is
 */
record Generations(
    LocalDate mother, LocalDate father, LocalDate grandmother, LocalDate grandfather) {
  private static final int YOUNGEST_PARENT = 19;
  private static final int OLDEST_MOTHER_OF_ELDEST = 33;
  private static final int OLDEST_MOTHER = 42;

  /** For children of these birth dates, no more than twenty years apart. */
  static Generations above(List<LocalDate> children, Dice dice) {
    LocalDate eldest = children.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate youngest = children.stream().max(LocalDate::compareTo).orElseThrow();
    int span = (int) YEARS.between(eldest, youngest) + 1;
    int oldest = Math.min(OLDEST_MOTHER_OF_ELDEST, OLDEST_MOTHER - span);
    LocalDate mother = earlier(eldest, YOUNGEST_PARENT + 1, oldest, dice);
    LocalDate father = husbandOf(mother, dice);
    LocalDate grandmother = earlier(father, YOUNGEST_PARENT + 1, 30, dice);
    return new Generations(mother, father, grandmother, husbandOf(grandmother, dice));
  }

  /** Husbands are up to a year younger and up to six years older than their wives. */
  static LocalDate husbandOf(LocalDate wife, Dice dice) {
    return wife.minusDays(dice.between(-365, 6 * 365));
  }

  LocalDate of(Seat seat) {
    return switch (seat) {
      case GRANDFATHER -> grandfather;
      case GRANDMOTHER -> grandmother;
      case FATHER -> father;
      case MOTHER -> mother;
      case BOY, GIRL -> throw new IllegalArgumentException("children come first");
    };
  }

  private static LocalDate earlier(LocalDate birth, int least, int most, Dice dice) {
    return birth.minusYears(dice.between(least, most)).plusDays(dice.below(365));
  }
}
