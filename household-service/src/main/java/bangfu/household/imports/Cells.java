package bangfu.household.imports;

import bangfu.commons.value.InvalidValue;
import bangfu.commons.value.Masks;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row by the names of their columns; what cannot be read is an error and null. */
public final class Cells {
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@].*", Pattern.DOTALL);
  private static final Pattern FULL_WIDTH = Pattern.compile(".*[\\uFF01-\\uFF5E].*");
  private static final Pattern CONTROL = Pattern.compile(".*\\p{Cntrl}.*", Pattern.DOTALL);

  private final long row;
  private final Map<String, String> cells;
  private final List<RowError> errors = new ArrayList<>();

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

  public void refuse(String column, RowProblem problem) {
    errors.add(new RowError(row, column, problem));
  }

  public boolean isBlank(String column) {
    return raw(column).isEmpty();
  }

  public boolean is(String column, String text) {
    return raw(column).equals(text);
  }

  /** Free text. */
  public @Nullable String text(String column, int most) {
    String text = raw(column);
    if (text.isEmpty()) {
      return null;
    }
    if (FORMULA.matcher(text).matches()) {
      return refused(column, RowProblem.FORMULA);
    }
    if (CONTROL.matcher(text).matches()) {
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
    String text = raw(column);
    if (text.isEmpty()) {
      return null;
    }
    if (FULL_WIDTH.matcher(text).matches()) {
      return refused(column, RowProblem.FULL_WIDTH);
    }
    try {
      return reader.apply(text);
    } catch (InvalidValue e) {
      return refused(column, RowProblem.of(e));
    }
  }

  /** A day that is not in the future. */
  public @Nullable LocalDate date(String column, LocalDate today) {
    LocalDate day = read(column, Cells::day);
    return day != null && day.isAfter(today) ? refused(column, RowProblem.DATE_IN_FUTURE) : day;
  }

  public @Nullable String code(String column, CodeList list, CodeLists lists) {
    return read(column, text -> known(text, list, lists));
  }

  /** Several codes with semicolons between them. */
  public @Nullable List<String> codes(String column, CodeList list, CodeLists lists) {
    return read(
        column,
        text -> List.of(text.split(";", -1)).stream().map(t -> known(t, list, lists)).toList());
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

  /** The value, or an error where the cell is blank. */
  public <T> @Nullable T required(String column, @Nullable T value) {
    if (isBlank(column)) {
      refuse(column, RowProblem.REQUIRED);
    }
    return value;
  }

  private String raw(String column) {
    return cells.getOrDefault(column, "").strip();
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
