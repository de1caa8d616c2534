package bangfu.household.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** The first row of a file: its columns in its own order, and what is wrong with them. */
final class Header {
  private static final int LONGEST_NAME = 40;

  private final List<String> names;
  private final List<RowError> errors = new ArrayList<>();

  Header(long row, List<String> names, List<Column> columns) {
    this.names = names.stream().map(String::strip).toList();
    Set<String> known = new HashSet<>(columns.stream().map(Column::name).toList());
    Set<String> seen = new HashSet<>();
    for (String name : this.names) {
      if (!known.contains(name)) {
        errors.add(new RowError(row, shortened(name), RowProblem.UNKNOWN_COLUMN));
      } else if (!seen.add(name)) {
        errors.add(new RowError(row, name, RowProblem.DUPLICATE_COLUMN));
      }
    }
    columns.stream()
        .filter(column -> column.required() && !seen.contains(column.name()))
        .forEach(c -> errors.add(new RowError(row, c.name(), RowProblem.MISSING_COLUMN)));
  }

  /** There is no header to read. */
  static Header none(RowError why) {
    Header none = new Header(1, List.of(), List.of());
    none.errors.add(why);
    return none;
  }

  List<String> names() {
    return names;
  }

  List<RowError> errors() {
    return errors;
  }

  /** The cells of a row by the names of their columns. */
  Cells cells(long row, int count, IntFunction<String> cell) {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < Math.min(names.size(), count); i++) {
      byName.put(names.get(i), cell.apply(i));
    }
    Cells cells = new Cells(row, byName);
    if (count != names.size()) {
      cells.refuse("", RowProblem.COLUMN_COUNT);
    }
    return cells;
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
