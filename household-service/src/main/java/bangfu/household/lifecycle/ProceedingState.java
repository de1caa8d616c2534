package bangfu.household.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a proceeding stands. */
@Schema(description = "RUNNING 进行中, COMPLETED 办结, ENDED 终止. Open list.")
enum ProceedingState {
  RUNNING,
  COMPLETED,
  ENDED
}
