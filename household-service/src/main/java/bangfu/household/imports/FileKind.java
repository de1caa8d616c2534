package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import java.time.LocalDate;
import java.util.List;

/**
 * What is particular to a kind of file: its columns, what its rows become in staging, and the SQL
 * that checks and merges what is staged and takes it back. To add a kind: a constant of {@link
 * ImportKind}, a bean that implements this, and a migration with the staging table ({@code call
 * staging('stage_…')}) and the three functions. Everything else (encodings, workbooks, progress,
 * crashes, errors, release by a second person) is the engine's.
 */
public interface FileKind {
  ImportKind kind();

  /** In the order of the template; their order in the file is free. */
  List<Column> columns();

  /**
   * Where the rows are staged: a table with {@code import_id}, {@code row_no} and {@code
   * division_code}, which the engine fills, and these columns.
   */
  StageTable stage();

  /**
   * Makes of rows what is staged of them; what is wrong with a row goes to its cells. Called from
   * any thread, outside a transaction and ahead of what is stored, and again for the same rows
   * after a crash; look-ups take a transaction of their own.
   */
  List<StagedRow> read(StagedImport staged, List<Cells> rows, LocalDate today);

  /**
   * Name of the SQL function that finds what no row alone can show: {@code (import uuid, prefixes
   * text[], today date)} → {@code (row_no bigint, column_name text, code text)}. Owner's rights
   * ({@code security definer}), as the app role reads no staging.
   */
  String checkFunction();

  /**
   * Name of the SQL function that brings what is staged into the registry: {@code (import uuid,
   * today date, who text)} → {@code (created, changed, unchanged, missing_members, overwritten
   * bigint)}. Owner's rights too. It is tried and rolled back where a second person has to release
   * what it overwrites; a kind that records differences instead of overwriting answers 0.
   */
  String mergeFunction();

  /**
   * Name of the SQL function that takes a whole import back: {@code (import uuid, who text, why
   * text)} → how many households or villages it changed, or null where something later depends on
   * it. Owner's rights too. What was there before, the merge function keeps in {@code
   * import_before}.
   */
  String undoFunction();

  /** Whether it is a list of another office, with a period and a coverage. */
  default boolean isOfficialList() {
    return false;
  }

  /** Whether this caller's office has such files. */
  default boolean mayBeHandedInBy(Caller caller) {
    return caller.is(Roles.TOWN) || caller.is(Roles.OFFICE);
  }

  /** All columns in the order of the template. */
  default List<String> columnNames() {
    return columns().stream().map(Column::name).toList();
  }
}
