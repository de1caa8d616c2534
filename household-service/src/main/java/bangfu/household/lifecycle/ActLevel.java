package bangfu.household.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level that acts; nobody acts on two in one proceeding. */
@Schema(description = "VILLAGE, TOWN or DISTRICT. Open list.")
enum ActLevel {
  VILLAGE,
  TOWN,
  DISTRICT
}
