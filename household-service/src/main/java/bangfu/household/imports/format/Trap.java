package bangfu.household.imports.format;

/** What a spreadsheet can do to a table; each is told by its name, none is guessed away. */
public enum Trap {
  // a cell
  /** Computed: what it shows today it may not show tomorrow. */
  FORMULA,
  /** {@code #N/A} and the like. */
  CELL_ERROR,
  /** A number of more than 15 digits: the spreadsheet has rounded it. */
  ID_AS_NUMBER,
  /** 1900-02-29, which spreadsheets believe in, or the day 0. */
  NO_SUCH_DAY,
  /** A cell of a date; no trap where a date is meant. */
  DATE_FOR_TEXT,
  // a row
  /** Filtered or hidden: nobody can tell whether it is meant to be there. */
  HIDDEN_ROW,
  // the file
  MERGED_CELLS,
  /** Something stands on a sheet behind the first. */
  MORE_SHEETS,
  CSV_UNREADABLE,
  XLSX_UNREADABLE,
  XLSX_TOO_LARGE
}
