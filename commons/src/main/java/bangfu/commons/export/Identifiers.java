package bangfu.commons.export;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a list that is handed out shows the identifiers in it. */
@Schema(description = "MASKED 脱敏, FULL 全值")
public enum Identifiers {
  MASKED,
  FULL
}
