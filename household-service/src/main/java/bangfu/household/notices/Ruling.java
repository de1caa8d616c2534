package bangfu.household.notices;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an objection. */
@Schema(description = "UPHELD 异议成立 ends the procedure; DISMISSED 异议不成立. Open list.")
enum Ruling {
  UPHELD,
  DISMISSED
}
