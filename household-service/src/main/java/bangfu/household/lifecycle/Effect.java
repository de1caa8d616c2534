package bangfu.household.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a step does to the household, or the village, once it is taken. */
@Schema(
    description =
        "APPLY, IDENTIFY, LIST_FOR_EXIT, EXIT, RETURN, MONITOR, ELIMINATE, REMOVE, EXIT_VILLAGE. Open list.")
enum Effect {
  APPLY,
  IDENTIFY,
  LIST_FOR_EXIT,
  EXIT,
  RETURN,
  MONITOR,
  ELIMINATE,
  REMOVE,
  EXIT_VILLAGE
}
