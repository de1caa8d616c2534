package bangfu.household.safeguards;

import java.util.List;
import java.util.stream.Stream;

/** The six safeguards of a household, each with every reason; pure rules over the facts. */
public final class Safeguards {
  private Safeguards() {}

  public static List<Criterion> all(Circumstances c) {
    return Stream.of(food(c), clothing(c), education(c), medical(c), housing(c), water(c)).toList();
  }

  public static Criterion food(Circumstances c) {
    return Wants.food(c);
  }

  public static Criterion clothing(Circumstances c) {
    return Wants.clothing(c);
  }

  public static Criterion education(Circumstances c) {
    return Schooling.education(c);
  }

  public static Criterion medical(Circumstances c) {
    return MedicalCare.medical(c);
  }

  public static Criterion housing(Circumstances c) {
    return SafeHousing.housing(c);
  }

  public static Criterion water(Circumstances c) {
    return DrinkingWater.water(c);
  }
}
