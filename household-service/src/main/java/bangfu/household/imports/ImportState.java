package bangfu.household.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an import stands. */
@Schema(
    description =
        "RECEIVED, READING (rows), CHECKED (without errors, about to be merged), AWAITING_RELEASE (would"
            + " overwrite the registry, see `counts`; a second person releases or refuses it),"
            + " VALIDATED (no errors, nothing stored), COMMITTED, REFUSED (has errors, nothing"
            + " stored), DECLINED (by the second person), LAPSED (nobody released it in time), FAILED"
            + " (see `code`; nothing stored), CANCELLED, UNDONE (was committed and taken back). Open"
            + " list.")
enum ImportState {
  RECEIVED,
  READING,
  CHECKED,
  AWAITING_RELEASE,
  VALIDATED,
  COMMITTED,
  REFUSED,
  DECLINED,
  LAPSED,
  FAILED,
  CANCELLED,
  UNDONE;

  /** Whether no work goes on or is waited for. */
  boolean isEnd() {
    return switch (this) {
      case RECEIVED, READING, CHECKED, AWAITING_RELEASE -> false;
      case VALIDATED, COMMITTED, REFUSED, DECLINED, LAPSED, FAILED, CANCELLED, UNDONE -> true;
    };
  }
}
