package bangfu.household.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a step does to the household once it is taken. */
@Schema(
    description =
        "APPLY, IDENTIFY, LIST_FOR_EXIT, EXIT, RETURN, MONITOR, ELIMINATE, REMOVE. Open list.")
enum Effect {
  APPLY,
  IDENTIFY,
  LIST_FOR_EXIT,
  EXIT,
  RETURN,
  MONITOR,
  ELIMINATE,
  REMOVE
}
