package bangfu.inspection.suspension;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether payments are to be held back. */
@Schema(description = "ACTIVE: payments are to be held back")
public enum SuspensionState {
  ACTIVE,
  LIFTED
}
