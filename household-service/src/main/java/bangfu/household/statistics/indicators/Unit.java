package bangfu.household.statistics.indicators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure is counted in. */
@Schema(description = "What a figure is counted in. Open list.")
public enum Unit {
  PERCENT,
  PERSONS,
  HOUSEHOLDS,
  PERSONS_PER_HOUSEHOLD,
  ATTENDANCES,
  SESSIONS,
  ACTIVITIES,
  VILLAGES,
  TOWNSHIPS,
  WORKSHOPS,
  STATIONS,
  ENTERPRISES,
  DEPARTMENTS,
  JOBS
}
