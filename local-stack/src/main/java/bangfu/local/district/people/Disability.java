package bangfu.local.district.people;

/**
 * Disability 残疾 by GB/T 26341.
 *
 * @param type 1 sight, 2 hearing, 3 speech, 4 limbs, 5 intellect, 6 mind, 7 several
 * @param grade 1, the heaviest, to 4
 */
public record Disability(int type, int grade) {
  private static final int SEVERE = 2;
  private static final int INTELLECT = 5;
  private static final int MIND = 6;

  static Disability some(Dice dice) {
    return new Disability(dice.between(1, 7), dice.between(1, 4));
  }

  boolean severe() {
    return grade <= SEVERE;
  }

  /** Of the five types: severe, or of intellect or mind and a grade lighter. */
  public boolean isSupported() {
    boolean ofTheMind = type == INTELLECT || type == MIND;
    return severe() || (ofTheMind && grade == SEVERE + 1);
  }
}
