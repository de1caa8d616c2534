package bangfu.commons.export;

import java.util.List;
import java.util.UUID;

/** A list that is handed out with full identifiers. */
public interface DisclosedList {
  /**
   * Of this handing out, by which those whose values it holds find its entry in the audit trail.
   */
  UUID id();

  /** The list, of nobody but those who were put on record. */
  ExportedList list();

  /** Which fields are full, UPPER_SNAKE. */
  List<String> fields();

  /**
   * Puts on record whose values it holds, in the running transaction, which is committed before the
   * first row leaves.
   */
  Extent record();

  /**
   * How much it is.
   *
   * @param rows how many
   * @param filter of what; codes and days only
   */
  record Extent(long rows, String filter) {}
}
