package bangfu.household.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an import stands. */
@Schema(
    description =
        "RECEIVED, READING (rows), CHECKED (without errors, about to be merged), VALIDATED (no errors,"
            + " nothing stored), COMMITTED, REFUSED (has errors, nothing stored), FAILED (see `code`;"
            + " nothing stored), CANCELLED. Open list.")
enum ImportState {
  RECEIVED,
  READING,
  CHECKED,
  VALIDATED,
  COMMITTED,
  REFUSED,
  FAILED,
  CANCELLED;

  /** Whether nothing more will happen. */
  boolean isEnd() {
    return switch (this) {
      case RECEIVED, READING, CHECKED -> false;
      case VALIDATED, COMMITTED, REFUSED, FAILED, CANCELLED -> true;
    };
  }
}
