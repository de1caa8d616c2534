package bangfu.household.imports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a file with a header, chunk by chunk, whatever format the file is of. */
interface Rows extends AutoCloseable {
  /** The columns in the order of the file. */
  List<String> columns();

  /** What is wrong with the header; with any of it no row is read. */
  List<RowError> headerErrors();

  /** Where the file stops being readable, once that was reached. */
  Optional<RowError> unreadable();

  /** The next rows after a line, at most so many; none at the end. */
  List<Cells> next(int most, long afterLine);

  @Override
  void close() throws IOException;
}
