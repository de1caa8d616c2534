package bangfu.household.imports.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet as text: a number as a spreadsheet shows it, or as the day it stands for.
 *
 * @param trap what is wrong with it
 */
record SheetCell(String text, @Nullable Trap trap) {
  private static final BigDecimal EXACT_BELOW = new BigDecimal("1E15");
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int PHANTOM = 60;
  private static final int LAST_DAY = 2_958_465;

  /** Spreadsheets keep 15 digits: longer numbers are not what was typed. */
  static SheetCell plain(String value) throws Unreadable {
    BigDecimal number = parsed(value);
    if (number.abs().compareTo(EXACT_BELOW) >= 0) {
      return new SheetCell(value, Trap.ID_AS_NUMBER);
    }
    BigDecimal shown = number.round(DIGITS).stripTrailingZeros();
    return new SheetCell(shown.signum() == 0 ? "0" : shown.toPlainString(), null);
  }

  /**
   * Days are counted from 1899-12-31 in one system, which believes that 1900 was a leap year, and
   * from 1904-01-01 in the other.
   */
  static SheetCell date(String value, boolean from1904) throws Unreadable {
    BigDecimal number = parsed(value);
    BigDecimal day = number.setScale(0, RoundingMode.FLOOR);
    if (day.signum() < 0 || day.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
      return plain(value);
    }
    int serial = day.intValue();
    if (!from1904 && (serial == 0 || serial == PHANTOM)) {
      return new SheetCell(serial == 0 ? "1900-01-00" : "1900-02-29", Trap.NO_SUCH_DAY);
    }
    LocalDate date =
        from1904
            ? LocalDate.of(1904, 1, 1).plusDays(serial)
            : LocalDate.of(1899, 12, 31).plusDays(serial > PHANTOM ? serial - 1L : serial);
    BigDecimal ofDay = number.subtract(day);
    return new SheetCell(
        ofDay.signum() == 0 ? date.toString() : time(date, ofDay).toString(), Trap.DATE_FOR_TEXT);
  }

  private static LocalDateTime time(LocalDate date, BigDecimal ofDay) {
    long seconds =
        ofDay.multiply(BigDecimal.valueOf(86_400)).setScale(0, RoundingMode.HALF_UP).longValue();
    return date.atStartOfDay().plus(seconds, ChronoUnit.SECONDS);
  }

  private static BigDecimal parsed(String value) throws Unreadable {
    try {
      if (value.length() > 40) {
        throw new Unreadable(Trap.XLSX_UNREADABLE);
      }
      BigDecimal number = new BigDecimal(value.strip());
      if (number.precision() - (long) number.scale() > 400 || number.scale() > 400) {
        throw new Unreadable(Trap.XLSX_UNREADABLE);
      }
      return number;
    } catch (NumberFormatException e) {
      throw new Unreadable(Trap.XLSX_UNREADABLE, e);
    }
  }
}
