package bangfu.household.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a household is taken off the register. */
@Schema(description = "WRONGLY_IDENTIFIED 错评清退, DECEASED 整户死亡, MOVED 整户迁出. Open list.")
enum RemovalGround {
  WRONGLY_IDENTIFIED,
  DECEASED,
  MOVED
}
