package bangfu.household.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a household is on the poverty register. */
@Schema(description = "REGISTERED 建档立卡户, or NON_REGISTERED 非建档户. Open list.")
public enum HouseholdKind {
  REGISTERED,
  NON_REGISTERED
}
