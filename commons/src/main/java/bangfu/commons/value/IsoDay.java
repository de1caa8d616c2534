package bangfu.commons.value;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as RFC 3339 writes them: with four digits of a year, which databases know as well. */
public final class IsoDay {
  private static final int LAST_YEAR = 9999;

  private IsoDay() {}

  /**
   * Reads a day.
   *
   * @throws DateTimeException where it is none, or of another era
   */
  public static LocalDate parse(String text) {
    return known(LocalDate.parse(text));
  }

  /**
   * The day itself.
   *
   * @throws DateTimeException where its year has not four digits
   */
  static LocalDate known(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new DateTimeException("a year of four digits");
    }
    return day;
  }
}
