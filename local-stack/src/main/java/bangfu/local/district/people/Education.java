package bangfu.local.district.people;

import java.util.List;

/** Education 文化程度, codes of the registration form. */
public enum Education {
  ILLITERATE("01"),
  PRIMARY("02"),
  JUNIOR("03"),
  SENIOR("04"),
  COLLEGE("05"),
  BACHELOR("06"),
  BEFORE_SCHOOL("07");

  private static final List<Education> OF_ADULTS =
      List.of(ILLITERATE, PRIMARY, JUNIOR, SENIOR, COLLEGE, BACHELOR);
  private static final List<Integer> OVER_SIXTY = List.of(34, 52, 12, 2, 0, 0);
  private static final List<Integer> OVER_THIRTY = List.of(3, 34, 52, 9, 2, 0);
  private static final List<Integer> YOUNG = List.of(0, 4, 46, 32, 13, 5);

  private final String code;

  Education(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Education likelyAt(int age, Dice dice) {
    if (age > 16) {
      List<Integer> weights = age >= 60 ? OVER_SIXTY : age >= 30 ? OVER_THIRTY : YOUNG;
      return OF_ADULTS.get(dice.weighted(weights));
    }
    return age < 7 ? BEFORE_SCHOOL : age < 13 ? PRIMARY : JUNIOR;
  }
}
