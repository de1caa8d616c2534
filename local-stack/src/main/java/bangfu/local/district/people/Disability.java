package bangfu.local.district.people;

/**
 * Disability 残疾 by GB/T 26341.
 *
 * @param type 1 sight, 2 hearing, 3 speech, 4 limbs, 5 intellect, 6 mind, 7 several
 * @param grade 1, the heaviest, to 4
 */
public record Disability(int type, int grade) {
  private static final int SEVERE = 2;

  static Disability some(Dice dice) {
    return new Disability(dice.between(1, 7), dice.between(1, 4));
  }

  boolean severe() {
    return grade <= SEVERE;
  }
}
