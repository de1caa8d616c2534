package bangfu.household.imports.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Rows of a file, one after the other, the header first. */
public interface Table extends AutoCloseable {
  /** The next row; none at the end. */
  Optional<RawRow> next() throws Unreadable;

  /** What is wrong beyond the rows, once they are all read. */
  List<Finding> findings() throws Unreadable;

  @Override
  void close() throws IOException;
}
