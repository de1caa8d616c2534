package bangfu.household.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four groups of housing support 四类人员, each household counted once by this precedence. */
@Schema(
    description =
        "The four groups of housing support 四类人员: a household is in the first that fits of"
            + " REGISTERED, DIBAO, TEKUN, DISABLED. Open list.")
public enum HousingGroup {
  REGISTERED,
  DIBAO,
  TEKUN,
  DISABLED
}
