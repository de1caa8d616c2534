package bangfu.household.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a proceeding ended without its purpose. */
@Schema(
    description =
        "NEGATIVE 未通过, WITHDRAWN 撤回, OBJECTION_UPHELD 异议成立, HOUSEHOLD_CEASED 并户. Open list.")
enum EndingKind {
  NEGATIVE,
  WITHDRAWN,
  OBJECTION_UPHELD,
  HOUSEHOLD_CEASED
}
