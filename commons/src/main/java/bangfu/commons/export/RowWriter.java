package bangfu.commons.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a list row by row and keeps none of them. */
interface RowWriter {
  /** The cells in the order of the columns, in UTF-8. */
  void row(byte[] @Nullable [] cells) throws IOException;

  /** After the last row; not called where the list broke off. */
  void end() throws IOException;
}
