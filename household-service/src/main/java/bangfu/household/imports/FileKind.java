package bangfu.household.imports;

import java.time.LocalDate;
import java.util.List;

/**
 * What is particular to a kind of file: its columns, its rows, and the SQL that checks and merges.
 */
interface FileKind {
  ImportKind kind();

  /** All columns; each must be in the header, because a missing one would blank what is stored. */
  List<String> columns();

  /**
   * Stores rows in staging, in the running transaction; what is wrong with a row goes to its cells.
   */
  void stage(StagedImport staged, List<Cells> rows, LocalDate today);
}
