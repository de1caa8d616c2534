package bangfu.household.imports;

import bangfu.household.imports.format.Finding;
import bangfu.household.imports.format.RawRow;
import bangfu.household.imports.format.Table;
import bangfu.household.imports.format.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file with a header, chunk by chunk, whatever format the file is of. Rows in which
 * nothing stands are passed over, as sheets have many below the last one.
 */
final class Rows implements AutoCloseable {
  private final Table table;
  private final Header header;
  private long lastLine = 0;
  private boolean ended = false;
  private @Nullable RowError unreadable;

  Rows(Table table, List<Column> columns) {
    this.table = table;
    this.header =
        read()
            .map(row -> new Header(row, columns))
            .orElseGet(
                () ->
                    Header.none(
                        unreadable != null
                            ? unreadable
                            : new RowError(1, "", RowProblem.EMPTY_FILE)));
  }

  /** The columns in the order of the file. */
  List<String> columns() {
    return header.names();
  }

  /** What is wrong with the header; with any of it no row is read. */
  List<RowError> headerErrors() {
    return header.errors();
  }

  /** What is wrong beyond the rows, once they were read to the end. */
  List<RowError> errorsBeyondRows() {
    if (unreadable != null) {
      return List.of(unreadable);
    }
    try {
      return table.findings().stream().map(this::error).toList();
    } catch (Unreadable e) {
      return List.of(new RowError(lastLine + 1, "", RowProblem.of(e.trap())));
    }
  }

  /** The next rows after a line, at most so many; none at the end. */
  List<Cells> next(int most, long afterLine) {
    List<Cells> rows = new ArrayList<>();
    while (rows.size() < most) {
      Optional<RawRow> row = read();
      if (row.isEmpty()) {
        return rows;
      }
      if (row.get().line() > afterLine) {
        rows.add(header.cells(row.get()));
      }
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    table.close();
  }

  private Optional<RawRow> read() {
    try {
      while (!ended) {
        Optional<RawRow> row = table.next();
        ended = row.isEmpty();
        if (row.isPresent() && !row.get().isBlank()) {
          lastLine = row.get().line();
          return row;
        }
      }
    } catch (Unreadable e) {
      ended = true;
      unreadable = new RowError(lastLine + 1, "", RowProblem.of(e.trap()));
    }
    return Optional.empty();
  }

  private RowError error(Finding finding) {
    String column =
        finding.column() < 0 ? Header.shortened(finding.name()) : header.name(finding.column());
    return new RowError(finding.line(), column, RowProblem.of(finding.trap()));
  }
}
