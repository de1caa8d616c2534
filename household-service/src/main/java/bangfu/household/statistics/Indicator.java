package bangfu.household.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a published rate is of. */
@Schema(description = "POVERTY_INCIDENCE 贫困发生率. Open list.")
enum Indicator {
  POVERTY_INCIDENCE
}
