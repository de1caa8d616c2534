package bangfu.household.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an incidence rests on. */
@Schema(
    description =
        "COMPUTED from the registry and a population base; PUBLISHED, as it was; NONE: neither is on"
            + " record for that day.")
enum Basis {
  COMPUTED,
  PUBLISHED,
  NONE
}
