package bangfu.household.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which population a base counts. */
@Schema(
    description = "RURAL_REGISTERED 农业户籍人口, by which incidence is reckoned; TOTAL 总人口. Open list.")
public enum PopulationKind {
  RURAL_REGISTERED,
  TOTAL
}
