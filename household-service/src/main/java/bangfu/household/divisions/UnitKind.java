package bangfu.household.divisions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What answers for a division. */
@Schema(description = "DEPARTMENT 区直部门联村, TEAM 驻村工作队, COMMITTEE 村两委")
enum UnitKind {
  DEPARTMENT,
  TEAM,
  COMMITTEE
}
