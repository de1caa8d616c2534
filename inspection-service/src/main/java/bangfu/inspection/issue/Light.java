package bangfu.inspection.issue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an open issue stands against its deadline. */
@Schema(description = "GREEN in time, YELLOW from three days before the deadline, RED after it")
public enum Light {
  GREEN,
  YELLOW,
  RED
}
