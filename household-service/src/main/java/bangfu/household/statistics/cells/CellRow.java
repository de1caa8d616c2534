package bangfu.household.statistics.cells;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The counts of one division: a total and what it is made of.
 *
 * @param key the division's code
 * @param total counted people or households
 * @param parts add up to the total; none where nothing is broken down
 * @param beside counts that belong to the total and are told with it (persons beside households)
 * @param children the divisions in it, whose counts add up to these
 */
public record CellRow(
    String key, long total, List<Long> parts, List<Long> beside, List<CellRow> children) {
  public CellRow {
    parts = List.copyOf(parts);
    beside = List.copyOf(beside);
    children = List.copyOf(children);
  }

  /** A total that is broken down by divisions only. */
  public static CellRow of(String key, long total, List<CellRow> children) {
    return new CellRow(key, total, List.of(), List.of(), children);
  }

  /** The count of a column; 0 is the total, then the parts. */
  long count(int column) {
    return column == 0 ? total : parts.get(column - 1);
  }

  int columns() {
    return parts.size() + 1;
  }

  LongStream besideTotal() {
    return beside.stream().mapToLong(Long::longValue);
  }

  Stream<CellRow> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(CellRow::all));
  }
}
