package bangfu.household.statistics.cells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which counts of a table stay untold so that nobody few can be made out (domain.md §6: small cells
 * suppressed outside the district office). A count from 1 to less than the limit is hidden; then as
 * many others as it takes that it cannot be reckoned back, neither from a total and the other
 * divisions nor from a total and its other parts. Zero is told: it is about nobody, and "no pupil
 * has dropped out" is the very thing to be known.
 */
public final class Hiding {
  private static final Comparator<Cell> SMALLEST_FIRST =
      Comparator.comparing((Cell cell) -> cell.count() == 0).thenComparingLong(Cell::count);

  private final int limit;
  private final Map<String, boolean[]> hidden = new HashMap<>();
  private boolean changed;

  private Hiding(int limit) {
    this.limit = limit;
  }

  /** What is hidden of the table below this row. */
  public static Hiding of(CellRow root, int limit) {
    Hiding hiding = new Hiding(limit);
    root.all().forEach(hiding::hideSmall);
    do {
      hiding.changed = false;
      hiding.settle(root);
    } while (hiding.changed);
    return hiding;
  }

  /** Whether the total of a division is hidden. */
  public boolean total(String key) {
    return cells(key)[0];
  }

  /** Whether a part of it is hidden; always where the total is. */
  public boolean part(String key, int part) {
    return cells(key)[part + 1];
  }

  private boolean[] cells(String key) {
    return Objects.requireNonNull(hidden.get(key), key);
  }

  private void hideSmall(CellRow row) {
    boolean[] cells = new boolean[row.columns()];
    for (int column = 0; column < cells.length; column++) {
      cells[column] = isSmall(row.count(column));
    }
    cells[0] |= row.besideTotal().anyMatch(this::isSmall);
    hidden.put(row.key(), cells);
  }

  private boolean isSmall(long count) {
    return count > 0 && count < limit;
  }

  private void settle(CellRow row) {
    withTheTotal(row);
    amongParts(row);
    for (int column = 0; column < row.columns(); column++) {
      amongChildren(row, column);
    }
    row.children().forEach(this::settle);
  }

  /** Without its total no part is told: the others would add up to it. */
  private void withTheTotal(CellRow row) {
    boolean[] cells = cells(row.key());
    for (int column = 1; cells[0] && column < cells.length; column++) {
      hide(row, column);
    }
  }

  private void amongParts(CellRow row) {
    List<Cell> parts = new ArrayList<>();
    for (int column = 1; column < row.columns(); column++) {
      parts.add(new Cell(row, column));
    }
    hideEnough(parts, new Cell(row, 0));
  }

  private void amongChildren(CellRow row, int column) {
    hideEnough(
        row.children().stream().map(child -> new Cell(child, column)).toList(),
        new Cell(row, column));
  }

  private record Cell(CellRow row, int column) {
    long count() {
      return row.count(column);
    }
  }

  /**
   * With a sum that is told two are hidden at least; with a hidden sum one of what adds up to it.
   * The smallest go first, those of nobody last; where nothing is left to hide, the sum goes too.
   */
  private void hideEnough(List<Cell> cells, Cell sum) {
    List<Cell> untold = new ArrayList<>(cells.stream().filter(this::isHidden).toList());
    List<Cell> told =
        cells.stream().filter(cell -> !isHidden(cell)).sorted(SMALLEST_FIRST).toList();
    for (Cell next : told) {
      if (isEnough(untold, isHidden(sum))) {
        return;
      }
      hide(next.row(), next.column());
      untold.add(next);
    }
    if (!untold.isEmpty() && !isEnough(untold, isHidden(sum))) {
      hide(sum.row(), sum.column());
    }
  }

  private boolean isEnough(List<Cell> untold, boolean sumIsHidden) {
    if (sumIsHidden) {
      return !untold.isEmpty();
    }
    return untold.isEmpty()
        || (untold.size() > 1 && untold.stream().mapToLong(Cell::count).sum() >= limit);
  }

  private boolean isHidden(Cell cell) {
    return cells(cell.row().key())[cell.column()];
  }

  private void hide(CellRow row, int column) {
    boolean[] cells = cells(row.key());
    changed |= !cells[column];
    cells[column] = true;
  }
}
