package bangfu.local.district;

import bangfu.local.district.people.Dice;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a household came on the poverty register and when it left poverty.
 *
 * @param exitedOn the last day of a year, or null while it is poor
 */
record Registration(LocalDate identifiedOn, @Nullable LocalDate exitedOn) {
  private static final int FIRST_YEAR = 2014;
  private static final int LAST_YEAR = 2019;
  // From 2014 on. The poor villages exited as a whole in 2017.
  private static final List<Integer> EXITS_IN_POOR_VILLAGES = List.of(4, 8, 13, 58, 9, 8);
  private static final List<Integer> EXITS_ELSEWHERE = List.of(7, 14, 25, 22, 18, 14);
  private static final int IN_THE_FIRST_YEAR_PERCENT = 75;

  static Registration exited(Village village, Dice dice) {
    int year =
        FIRST_YEAR + dice.weighted(village.poor() ? EXITS_IN_POOR_VILLAGES : EXITS_ELSEWHERE);
    LocalDate exitedOn = LocalDate.of(year, Month.DECEMBER, 31);
    return new Registration(identified(Math.max(FIRST_YEAR, year - 1), dice), exitedOn);
  }

  static Registration notExited(Dice dice) {
    return new Registration(identified(LAST_YEAR, dice), null);
  }

  /** Most households were found when the register began; they were named in the first half. */
  private static LocalDate identified(int lastYear, Dice dice) {
    int year =
        dice.percent(IN_THE_FIRST_YEAR_PERCENT) ? FIRST_YEAR : dice.between(FIRST_YEAR, lastYear);
    return dice.day(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.JUNE, 30));
  }
}
