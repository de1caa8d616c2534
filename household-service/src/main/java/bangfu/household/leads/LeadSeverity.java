package bangfu.household.leads;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How grave it is. */
@Schema(description = "ERROR cannot be right or cannot wait, WARNING may be. Open list.")
enum LeadSeverity {
  ERROR,
  WARNING
}
