package bangfu.household.imports;

/**
 * One thing wrong with a file.
 *
 * @param row line of the file on which the row begins; the header is line 1
 * @param column name of the column
 */
record RowError(long row, String column, RowProblem problem) {}
