package bangfu.local.district.people;

import static java.time.temporal.ChronoUnit.YEARS;

import java.time.LocalDate;
import java.util.List;

/**
 * What the registration form asks about a member besides the identity.
 *
 * @param ethnicity 民族, a code of GB/T 3304
 */
public record Traits(String ethnicity, Education education, Health health, Labour labour) {
  /** The day as of which the district is described. */
  public static final LocalDate AS_OF = LocalDate.of(2020, 9, 30);

  private static final String HAN = "01";
  private static final List<String> OTHERS = List.of("03", "06", "12", "13", "15");
  private static final int HAN_PERCENT = 97;

  static Traits likelyFor(LocalDate birthDate, Dice dice) {
    int age = ageOf(birthDate);
    String ethnicity = dice.percent(HAN_PERCENT) ? HAN : dice.pick(OTHERS);
    Health health = Health.likelyAt(age, dice);
    Education education = Education.likelyAt(age, dice);
    return new Traits(ethnicity, education, health, Labour.likelyAt(age, health, dice));
  }

  Traits disabled(LocalDate birthDate, Dice dice) {
    Health worse = health.with(Disability.some(dice));
    Labour less = Labour.likelyAt(ageOf(birthDate), worse, dice);
    return new Traits(ethnicity, education, worse, less);
  }

  Traits gravelyIll() {
    return new Traits(ethnicity, education, health.grave(), labour);
  }

  private static int ageOf(LocalDate birthDate) {
    return (int) YEARS.between(birthDate, AS_OF);
  }
}
