package bangfu.local.district.people;

import java.time.LocalDate;
import java.time.Month;

/**
 * The children who enter primary school in the same September, aged six by the end of August.
 *
 * @param entryYear the calendar year in which they enter the first grade
 */
public record Cohort(int entryYear) implements Comparable<Cohort> {
  private static final int ENTRY_AGE = 6;

  public static Cohort of(LocalDate birthDate) {
    boolean bornAfterAugust = birthDate.getMonth().compareTo(Month.AUGUST) > 0;
    return new Cohort(birthDate.getYear() + ENTRY_AGE + (bornAfterAugust ? 1 : 0));
  }

  /** The grade in the school year that begins in this September: 1 to 6 is primary school. */
  public int grade(int schoolYear) {
    return schoolYear - entryYear + 1;
  }

  /** Brothers and sisters two cohorts apart are a year apart at least. */
  public boolean leavesRoomFor(Cohort sibling) {
    return Math.abs(entryYear - sibling.entryYear) >= 2;
  }

  LocalDate someBirthDate(Dice dice) {
    LocalDate last = LocalDate.of(entryYear - ENTRY_AGE, Month.AUGUST, 31);
    return dice.day(last.minusYears(1).plusDays(1), last);
  }

  @Override
  public int compareTo(Cohort other) {
    return Integer.compare(entryYear, other.entryYear);
  }
}
