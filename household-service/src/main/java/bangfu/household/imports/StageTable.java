package bangfu.household.imports;

import java.util.List;

/**
 * A staging table and those of its columns that a kind of file fills, in the order of {@link
 * StagedRow#values}.
 */
public record StageTable(String name, List<String> columns) {
  public StageTable(String name, String... columns) {
    this(name, List.of(columns));
  }
}
