package bangfu.household.imports.format;

/**
 * What is wrong with a file beyond its rows.
 *
 * @param line row of the sheet
 * @param column index of the column from 0; -1 where {@code name} says it
 * @param name of a sheet; empty where there is none
 */
public record Finding(long line, int column, String name, Trap trap) {}
