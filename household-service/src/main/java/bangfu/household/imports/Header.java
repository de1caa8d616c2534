package bangfu.household.imports;

import bangfu.household.imports.format.RawRow;
import bangfu.household.imports.format.Spaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first row of a file: its columns in its own order, and what is wrong with them. */
final class Header {
  /** The column that an annotated file has more; whoever hands it in again need not remove it. */
  static final String ANNOTATION = "importErrors";

  private static final int LONGEST_NAME = 40;

  private final long line;
  private final List<String> names;
  private final List<RowError> errors = new ArrayList<>();

  Header(RawRow row, List<Column> columns) {
    this.line = row.line();
    this.names = row.cells().stream().map(Spaces::strip).toList();
    Set<String> known = new HashSet<>(columns.stream().map(Column::name).toList());
    known.add(ANNOTATION);
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!known.contains(name)) {
        errors.add(new RowError(line, shortened(name), RowProblem.UNKNOWN_COLUMN));
      } else if (!seen.add(name)) {
        errors.add(new RowError(line, name, RowProblem.DUPLICATE_COLUMN));
      }
    }
    columns.stream()
        .filter(column -> column.required() && !seen.contains(column.name()))
        .forEach(c -> errors.add(new RowError(line, c.name(), RowProblem.MISSING_COLUMN)));
  }

  private Header(RowError why) {
    line = why.row();
    names = List.of();
    errors.add(why);
  }

  /** There is no header to read. */
  static Header none(RowError why) {
    return new Header(why);
  }

  long line() {
    return line;
  }

  List<String> names() {
    return names;
  }

  List<RowError> errors() {
    return errors;
  }

  /** Name of the column at an index; empty beyond the header. */
  String name(int index) {
    return index >= 0 && index < names.size() ? names.get(index) : "";
  }

  /** The cells of a row by the names of their columns. */
  Cells cells(RawRow row) {
    Map<String, String> byName = new HashMap<>(names.size() * 2);
    for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
      byName.put(names.get(i), Spaces.strip(row.cells().get(i)));
    }
    Cells cells = new Cells(row.line(), byName);
    row.traps().forEach((index, trap) -> cells.trapped(name(index), trap));
    if (row.trap() != null) {
      cells.refuse("", RowProblem.of(row.trap()));
    }
    if (row.cells().size() != names.size()) {
      cells.refuse("", RowProblem.COLUMN_COUNT);
    }
    return cells;
  }

  static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
