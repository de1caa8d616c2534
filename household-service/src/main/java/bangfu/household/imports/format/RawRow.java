package bangfu.household.imports.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in a file.
 *
 * @param line line of the file, or row of the sheet
 * @param cells texts, blank where there is nothing
 * @param traps by the index of the cell
 * @param trap of the row as a whole
 */
public record RawRow(long line, List<String> cells, Map<Integer, Trap> traps, @Nullable Trap trap) {
  RawRow(long line, List<String> cells) {
    this(line, cells, Map.of(), null);
  }

  /** Whether nothing stands in it, as below the last row of many sheets. */
  public boolean isBlank() {
    return traps.isEmpty() && cells.stream().allMatch(cell -> Spaces.strip(cell).isEmpty());
  }
}
