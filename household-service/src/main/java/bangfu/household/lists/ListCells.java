package bangfu.household.lists;

import bangfu.commons.value.InvalidValue;
import bangfu.household.imports.Cells;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cells as lists have them: years, days to come, words of a closed set. */
final class ListCells {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private ListCells() {}

  static @Nullable Integer year(Cells cells, String column) {
    return wholeNumber(cells, column, FIRST_YEAR, LAST_YEAR);
  }

  static @Nullable Integer wholeNumber(Cells cells, String column, int least, int most) {
    return cells.read(
        column,
        text -> {
          int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
          if (number < least || number > most) {
            throw new InvalidValue("INVALID_FORMAT", "not a number of that range");
          }
          return number;
        });
  }

  /** A day that may lie in the future. */
  static @Nullable LocalDate anyDay(Cells cells, String column) {
    return cells.date(column, LocalDate.MAX);
  }

  static @Nullable String oneOf(Cells cells, String column, Set<String> words) {
    return cells.read(
        column,
        text -> {
          if (!words.contains(text)) {
            throw new InvalidValue("UNKNOWN_CODE", "none of the words");
          }
          return text;
        });
  }
}
