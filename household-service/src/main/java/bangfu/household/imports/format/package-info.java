/**
 * Tables as offices send them: CSV in UTF-8 or GB18030 and XLSX, read row by row in constant memory
 * with the traps of spreadsheets found by name, and written for spreadsheets again.
 */
@NullMarked
package bangfu.household.imports.format;

import org.jspecify.annotations.NullMarked;
