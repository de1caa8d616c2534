package bangfu.household.imports;

import bangfu.commons.value.InvalidValue;
import bangfu.commons.value.Masks;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.imports.format.Trap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row by the names of their columns; what cannot be read is an error and null. */
public final class Cells {
  private static final String FORMULAS = "=+-@";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** As spreadsheets write a long number that was typed into a cell for numbers. */
  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[Ee][+][0-9]{1,3}");

  private final long row;
  private final Map<String, String> cells;
  private final Map<String, Trap> traps = new HashMap<>(2);
  private final List<RowError> errors = new ArrayList<>(2);

  /**
   * @param cells stripped of the spaces around them
   */
  Cells(long row, Map<String, String> cells) {
    this.row = row;
    this.cells = cells;
  }

  public long row() {
    return row;
  }

  List<RowError> errors() {
    return errors;
  }

  /** A spreadsheet did something to this cell; a date is wrong only where none is meant. */
  void trapped(String column, Trap trap) {
    traps.put(column, trap);
    if (trap != Trap.DATE_FOR_TEXT) {
      refuse(column, RowProblem.of(trap));
    }
  }

  public void refuse(String column, RowProblem problem) {
    errors.add(new RowError(row, column, problem));
  }

  /** Whether nothing stands there, or there is no such column. */
  public boolean isBlank(String column) {
    return raw(column).isEmpty();
  }

  public boolean is(String column, String text) {
    return raw(column).equals(text);
  }

  /** Free text. */
  public @Nullable String text(String column, int most) {
    String text = raw(column);
    if (text.isEmpty() || isTrapped(column)) {
      return null;
    }
    if (FORMULAS.indexOf(text.charAt(0)) >= 0) {
      return refused(column, RowProblem.FORMULA);
    }
    if (text.indexOf(BYTE_ORDER_MARK) >= 0) {
      return refused(column, RowProblem.BYTE_ORDER_MARK);
    }
    if (hasAny(text, Character::isISOControl)) {
      return refused(column, RowProblem.CONTROL_CHARACTER);
    }
    return text.length() > most ? refused(column, RowProblem.TOO_LONG) : text;
  }

  /** Digits, letters and signs of a fixed form. */
  public @Nullable String matching(String column, Pattern form) {
    return read(
        column,
        text -> {
          if (!form.matcher(text).matches()) {
            boolean masked = Masks.isMasked(text);
            throw new InvalidValue(masked ? "VALUE_MASKED" : "INVALID_FORMAT", "not of its form");
          }
          return text;
        });
  }

  /** A value that checks itself. */
  public <T> @Nullable T read(String column, Function<String, T> reader) {
    return isTrapped(column) ? null : readEvenADate(column, reader);
  }

  /** A day that is not in the future. */
  public @Nullable LocalDate date(String column, LocalDate today) {
    Trap trap = traps.get(column);
    if (trap != null && trap != Trap.DATE_FOR_TEXT) {
      return null;
    }
    LocalDate day = readEvenADate(column, Cells::day);
    return day != null && day.isAfter(today) ? refused(column, RowProblem.DATE_IN_FUTURE) : day;
  }

  public @Nullable String code(String column, CodeList list, CodeLists lists) {
    return read(column, text -> known(text, list, lists));
  }

  /** Several codes with semicolons between them. */
  public @Nullable List<String> codes(String column, CodeList list, CodeLists lists) {
    return read(
        column,
        text -> Arrays.stream(text.split(";", -1)).map(t -> known(t, list, lists)).toList());
  }

  /** {@code true} or {@code false}. */
  public @Nullable Boolean yesOrNo(String column) {
    return read(
        column,
        text ->
            switch (text) {
              case "true" -> true;
              case "false" -> false;
              default -> throw new InvalidValue("INVALID_FORMAT", "true or false");
            });
  }

  /** A number that is not negative, with at most so many digits before and after the point. */
  public @Nullable BigDecimal number(String column, int before, int after) {
    return read(
        column,
        text -> {
          if (!text.matches("[0-9]{1," + before + "}([.][0-9]{1," + after + "})?")) {
            throw new InvalidValue("INVALID_FORMAT", "not a number of that size");
          }
          return new BigDecimal(text);
        });
  }

  /** The value, or an error where the cell is blank. */
  public <T> @Nullable T required(String column, @Nullable T value) {
    if (isBlank(column)) {
      refuse(column, RowProblem.REQUIRED);
    }
    return value;
  }

  private boolean isTrapped(String column) {
    Trap trap = traps.get(column);
    if (trap == Trap.DATE_FOR_TEXT) {
      refuse(column, RowProblem.DATE_FOR_TEXT);
    }
    return trap != null;
  }

  private <T> @Nullable T readEvenADate(String column, Function<String, T> reader) {
    String text = raw(column);
    if (text.isEmpty()) {
      return null;
    }
    if (hasAny(text, c -> c >= 0xFF01 && c <= 0xFF5E)) {
      return refused(column, RowProblem.FULL_WIDTH);
    }
    if (text.indexOf(BYTE_ORDER_MARK) >= 0) {
      return refused(column, RowProblem.BYTE_ORDER_MARK);
    }
    if (SCIENTIFIC.matcher(text).matches()) {
      return refused(column, RowProblem.ID_AS_NUMBER);
    }
    try {
      return reader.apply(text);
    } catch (InvalidValue e) {
      return refused(column, RowProblem.of(e));
    }
  }

  /** A stream for each of a million rows' cells would cost more than what it looks at. */
  private static boolean hasAny(String text, IntPredicate character) {
    for (int i = 0; i < text.length(); i++) {
      if (character.test(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private String raw(String column) {
    return cells.getOrDefault(column, "");
  }

  private <T> @Nullable T refused(String column, RowProblem problem) {
    refuse(column, problem);
    return null;
  }

  private static String known(String code, CodeList list, CodeLists lists) {
    if (!lists.has(list, code)) {
      throw new InvalidValue("UNKNOWN_CODE", "not in the code list");
    }
    return code;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidValue("INVALID_DATE", "not a date");
    }
  }
}
