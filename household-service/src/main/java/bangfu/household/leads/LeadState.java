package bangfu.household.leads;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a lead stands; the one table of its moves, repeated by the database. */
@Schema(
    description =
        "OPEN to be verified, VERIFIED by the village, then DISMISSED with a reason, CASE of"
            + " monitoring, or CORRECTED; VANISHED where the cause went before anybody verified it."
            + " Open list.")
enum LeadState {
  OPEN,
  VERIFIED,
  DISMISSED,
  CASE,
  CORRECTED,
  VANISHED;

  Set<LeadState> next() {
    return switch (this) {
      case OPEN -> EnumSet.of(VERIFIED, VANISHED);
      case VERIFIED -> EnumSet.of(DISMISSED, CASE, CORRECTED);
      case DISMISSED, CASE, CORRECTED, VANISHED -> EnumSet.noneOf(LeadState.class);
    };
  }

  boolean isOpen() {
    return !next().isEmpty();
  }
}
