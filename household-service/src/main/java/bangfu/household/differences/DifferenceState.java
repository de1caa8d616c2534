package bangfu.household.differences;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a difference. */
@Schema(
    description =
        "OPEN: to be decided; ACCEPTED: the registry took over what the list says; REJECTED: it did"
            + " not; OBSOLETE: the two agree meanwhile, or the list says something else now; WITHDRAWN: the"
            + " list was taken back before anybody decided. Open list.")
enum DifferenceState {
  OPEN,
  ACCEPTED,
  REJECTED,
  OBSOLETE,
  WITHDRAWN;

  /** Whether there is nothing to decide any more, without anybody having decided. */
  boolean isSettled() {
    return this == OBSOLETE || this == WITHDRAWN;
  }
}
