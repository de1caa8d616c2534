package bangfu.household.changes.kinds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which office has the last word. */
@Schema(description = "TOWNSHIP 乡镇, DISTRICT 区脱贫攻坚办.")
public enum Decider {
  TOWNSHIP,
  /** After the township has reviewed it. */
  DISTRICT
}
