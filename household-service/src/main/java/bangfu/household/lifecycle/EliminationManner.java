package bangfu.household.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a risk went away. */
@Schema(description = "BY_HELP 帮扶消除, NATURAL 自然消除. Open list.")
enum EliminationManner {
  BY_HELP,
  NATURAL
}
